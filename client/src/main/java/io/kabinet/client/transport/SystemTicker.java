package io.kabinet.client.transport;

import io.kabinet.client.threads.Workers;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * The machine's own time, with one thread that waits for everybody and lets others do what is due.
 *
 * <p>The others are our own as well: in the common pool a deadline would wait until the host gives a thread of it back.
 */
enum SystemTicker implements Ticker {
    INSTANCE;

    private static final long IDLE_SECONDS = 10;
    private static final ScheduledThreadPoolExecutor TIMER = timer();
    private static final Executor RINGERS = Workers.asNeeded("kabinet-alarm");

    private static ScheduledThreadPoolExecutor timer() {
        ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(1, SystemTicker::thread);
        timer.setRemoveOnCancelPolicy(true); // most alarms are called off, and would be kept until they are due
        timer.setKeepAliveTime(IDLE_SECONDS, TimeUnit.SECONDS);
        timer.allowCoreThreadTimeOut(true);
        return timer;
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "kabinet-timer");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public long nanoTime() {
        return System.nanoTime();
    }

    @Override
    public Alarm pause(Duration wait, Runnable then) {
        return alarm(wait, then);
    }

    @Override
    public Alarm alarm(Duration wait, Runnable action) {
        Future<?> due = TIMER.schedule(() -> ring(action), Deadline.nanosOf(wait), TimeUnit.NANOSECONDS);
        return () -> due.cancel(false);
    }

    /** It gives something, though nobody wants it: the timer wraps a task without a result into one more object. */
    private static Runnable ring(Runnable action) {
        RINGERS.execute(action);
        return action;
    }
}
