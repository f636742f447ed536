package io.kabinet.client.transport;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** The machine's own time, with the timer that the JDK keeps for all of its futures. */
enum SystemTicker implements Ticker {
    INSTANCE;

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
        CompletableFuture<Boolean> rung = new CompletableFuture<>();
        rung.thenRunAsync(action).exceptionally(calledOff -> null);
        rung.completeOnTimeout(true, Math.max(0, Deadline.nanosOf(wait)), TimeUnit.NANOSECONDS);
        return () -> rung.cancel(false);
    }
}
