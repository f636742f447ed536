package io.kabinet.core.testing;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/** What a piece of code allocates, counted by the JVM to the byte. */
public final class Allocated {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int TIMES = 1_000;
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
        }
        return least;
    }
}
