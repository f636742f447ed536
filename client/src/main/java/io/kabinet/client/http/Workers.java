package io.kabinet.client.http;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Threads of a sender: as many as there are posts under way, and none when there is nothing to do. */
final class Workers {

    private static final long IDLE_SECONDS = 10;
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private Workers() {}

    static ExecutorService asNeeded() {
        return new ThreadPoolExecutor(
                0,
                Integer.MAX_VALUE,
                IDLE_SECONDS,
                TimeUnit.SECONDS,
                new SynchronousQueue<>(),
                Workers::thread,
                new ThreadPoolExecutor.DiscardPolicy()); // what comes after the end has been given up
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "kabinet-http-" + NUMBER.incrementAndGet());
        thread.setDaemon(true);
        return thread;
    }
}
