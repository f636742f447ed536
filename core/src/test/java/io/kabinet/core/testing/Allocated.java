package io.kabinet.core.testing;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/** What a piece of code allocates, counted by the JVM to the byte. */
public final class Allocated {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int TIMES = 1_000;

    private Allocated() {}

    /** How many bytes a thousand runs allocate, after a thousand that are not counted. */
    public static long bytesOf(Runnable code) {
        repeat(code);
        long before = THREADS.getCurrentThreadAllocatedBytes();
        repeat(code);
        return THREADS.getCurrentThreadAllocatedBytes() - before;
    }

    private static void repeat(Runnable code) {
        for (int i = 0; i < TIMES; i++) {
            code.run();
        }
    }
}
