package io.kabinet.testkit.contract;

import java.time.Duration;
import java.util.function.IntSupplier;

/** An answer that the operator in memory keeps back; the call has come in once the operator counts it. */
final class HeldByOperator implements HeldAnswer {

    private final Runnable release;
    private final IntSupplier arrivals;
    private final int before;

    HeldByOperator(Runnable release, IntSupplier arrivals) {
        this.release = release;
        this.arrivals = arrivals;
        this.before = arrivals.getAsInt();
    }

    @Override
    public boolean awaitArrival(Duration patience) {
        long start = System.nanoTime();
        while (arrivals.getAsInt() == before && System.nanoTime() - start < patience.toNanos()) {
            Thread.onSpinWait();
        }
        return arrivals.getAsInt() > before;
    }

    @Override
    public void release() {
        release.run();
    }
}
