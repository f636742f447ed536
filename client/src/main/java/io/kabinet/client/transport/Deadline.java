package io.kabinet.client.transport;

import java.time.Duration;
import java.util.Objects;

/**
 * The moment by which a caller wants an outcome, whatever it is.
 *
 * <p>It covers everything: waits between attempts, connecting, sending, and the answer to its last byte. Immutable and safe
 * for use by several threads.
 */
public final class Deadline {

    /** So far away that nobody will see it, and near enough that no sum of it wraps. */
    private static final long LONGEST = Long.MAX_VALUE / 4;

    private final Ticker ticker;
    private final long at;

    private Deadline(Ticker ticker, long at) {
        this.ticker = ticker;
        this.at = at;
    }

    /**
     * So long from now.
     *
     * @param time how long; zero or less is a deadline that has passed, centuries are cut to decades
     * @param ticker what measures it
     * @return the deadline
     */
    public static Deadline in(Duration time, Ticker ticker) {
        Objects.requireNonNull(ticker, "ticker");
        return new Deadline(ticker, ticker.nanoTime() + nanosOf(time));
    }

    /**
     * What is left.
     *
     * @return how long it still is; zero once it has passed
     */
    public Duration left() {
        return Duration.ofNanos(Math.max(0, at - ticker.nanoTime()));
    }

    /**
     * Whether the time is over.
     *
     * @return true from the moment itself on
     */
    public boolean hasPassed() {
        return at - ticker.nanoTime() <= 0;
    }

    /**
     * What the deadline is measured in.
     *
     * @return the ticker
     */
    public Ticker ticker() {
        return ticker;
    }

    static long nanosOf(Duration time) {
        if (time.isNegative()) {
            return 0;
        }
        return time.toSeconds() >= LONGEST / 1_000_000_000 ? LONGEST : time.toNanos();
    }

    @Override
    public String toString() {
        return "Deadline[" + left().toMillis() + " ms left]";
    }
}
