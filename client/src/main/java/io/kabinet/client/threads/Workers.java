package io.kabinet.client.threads;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Threads of our own: as many as there is work under way, and none when there is nothing to do. */
public final class Workers {

    private static final long IDLE_SECONDS = 10;

    private Workers() {}

    /**
     * Threads that keep no JVM alive and go ten seconds after their last work.
     *
     * @param name what they are called, before a number
     * @return what runs each task at once, and drops what comes after it is shut down
     */
    public static ExecutorService asNeeded(String name) {
        AtomicInteger number = new AtomicInteger();
        return new ThreadPoolExecutor(
                0,
                Integer.MAX_VALUE,
                IDLE_SECONDS,
                TimeUnit.SECONDS,
                new SynchronousQueue<>(),
                work -> thread(work, name + "-" + number.incrementAndGet()),
                new ThreadPoolExecutor.DiscardPolicy()); // what comes after the end has been given up
    }

    private static Thread thread(Runnable work, String name) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }
}
