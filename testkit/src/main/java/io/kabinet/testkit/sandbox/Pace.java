package io.kabinet.testkit.sandbox;

import io.kabinet.client.transport.Ticker;
import io.kabinet.testkit.OperatorClock;
import java.time.Duration;

/** How fast an operator's clock goes by itself: so many times as fast as the ticker, or not at all. */
final class Pace {

    private final Ticker ticker;
    private final int factor;
    private long last;

    Pace(Ticker ticker, int factor) {
        this.ticker = ticker;
        this.factor = factor;
        this.last = ticker.nanoTime();
    }

    /** Forgets what has gone by: it was another clock's. */
    synchronized void begin() {
        last = ticker.nanoTime();
    }

    /** Moves the clock by what has gone by since it was moved last. */
    synchronized void catchUp(OperatorClock clock) {
        if (factor == 0) {
            return;
        }
        long now = ticker.nanoTime();
        clock.advance(Duration.ofNanos(now - last).multipliedBy(factor));
        last = now;
    }
}
