package io.kabinet.testkit.contract;

import java.time.Duration;

/** An answer that the operator keeps back. Implementations are safe for use by several threads. */
public interface HeldAnswer {

    /**
     * Waits until the call that is answered has reached the operator.
     *
     * @param patience how long to wait at most
     * @return whether it has
     */
    boolean awaitArrival(Duration patience);

    /** Lets the answer go, if somebody still waits for it. */
    void release();
}
