package io.kabinet.client.http;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Threads of a sender: few, for they only look up names and collect bytes, and gone when there is nothing to do. */
final class Workers {

    private static final int MOST = 4;
    private static final long IDLE_SECONDS = 10;
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private Workers() {}

    static ExecutorService few() {
        ThreadPoolExecutor workers = new ThreadPoolExecutor(
                MOST,
                MOST,
                IDLE_SECONDS,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                Workers::thread,
                // After the end: the client's own thread has something to tidy up.
                (task, closed) -> task.run());
        workers.allowCoreThreadTimeOut(true);
        return workers;
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "kabinet-http-" + NUMBER.incrementAndGet());
        thread.setDaemon(true);
        return thread;
    }
}
