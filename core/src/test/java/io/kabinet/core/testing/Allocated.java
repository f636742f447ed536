package io.kabinet.core.testing;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/** What a piece of code allocates, counted by the JVM to the byte. */
public final class Allocated {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int TIMES = 1_000;
<<<<<<< HEAD
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
=======
    private static final int BATCHES = 10;

    private Allocated() {}

    /**
     * How many bytes a thousand runs allocate, in the best of several thousands.
     *
     * <p>The JVM puts a few bytes of its own on the account when it swaps compiled code under a running loop; what the
     * code itself allocates is there every time.
     */
    public static long bytesOf(Runnable code) {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < BATCHES; i++) {
            long before = THREADS.getCurrentThreadAllocatedBytes();
            for (int run = 0; run < TIMES; run++) {
                code.run();
            }
            least = Math.min(least, THREADS.getCurrentThreadAllocatedBytes() - before);
>>>>>>> fd03a18267178c5b51ada41be023bbefc43f0b63
        }
        return least;
    }
}
