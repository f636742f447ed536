package io.kabinet.core.testing;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/** What a piece of code allocates, counted by the JVM to the byte. */
public final class Allocated {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int TIMES = 1_000;
    private static final int ROUNDS = 10;

    private Allocated() {}

    /** How many bytes a thousand runs allocate, of ten rounds the least: the JVM itself allocates now and then. */
    public static long bytesOf(Runnable code) {
        repeat(code);
        long least = Long.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            long before = THREADS.getCurrentThreadAllocatedBytes();
            repeat(code);
            least = Math.min(least, THREADS.getCurrentThreadAllocatedBytes() - before);
        }
        return least;
    }

    private static void repeat(Runnable code) {
        for (int i = 0; i < TIMES; i++) {
            code.run();
        }
    }
}
