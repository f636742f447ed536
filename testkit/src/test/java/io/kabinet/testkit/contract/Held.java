package io.kabinet.testkit.contract;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** An answer that is held by two latches: one for its arrival, one for its leaving. */
final class Held implements HeldAnswer {

    final CountDownLatch arrived = new CountDownLatch(1);
    final CompletableFuture<Boolean> released = new CompletableFuture<>();

    @Override
    public boolean awaitArrival(Duration patience) {
        try {
            return arrived.await(patience.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void release() {
        released.complete(true);
    }
}
