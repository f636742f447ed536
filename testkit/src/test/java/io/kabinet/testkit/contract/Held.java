package io.kabinet.testkit.contract;

import io.kabinet.client.transport.CancelSignal;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** An answer that is held until it is released; whoever holds it says when its call has arrived. */
final class Held implements HeldAnswer {

    final CountDownLatch arrived = new CountDownLatch(1);
    final CancelSignal released = new CancelSignal();

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
        released.cancel();
    }
}
