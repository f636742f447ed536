package io.kabinet.testkit;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;

/**
 * The operator's time of day, moved by hand, forwards or back.
 *
 * <p>Nothing happens because it moves: whoever asks the operator next is answered as of the new moment, and what has fallen due
 * in between is done before that, as of its own. Nothing that was done is done again. For example, {@code
 * operator.clock().advance(Duration.ofDays(9))}. Safe for use by several threads.
 */
public final class OperatorClock extends Clock {

    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant AFTER_LAST = Instant.parse("9999-12-31T00:00:00Z");

    private final Hand hand;
    private final ZoneId zone;

    private OperatorClock(Hand hand, ZoneId zone) {
        this.hand = hand;
        this.zone = Objects.requireNonNull(zone, "zone");
    }

    static OperatorClock startingAt(Instant start, ZoneId zone) {
        return new OperatorClock(new Hand(checked(start)), zone);
    }

    /**
     * Moves the time on.
     *
     * @param time how far; below zero moves it back
     * @throws IllegalArgumentException if that leads outside the years 0001 to 9999; the time is then as before
     */
    public void advance(Duration time) {
        hand.advance(time);
    }

    /**
     * Moves the time to a moment, also to one that is over.
     *
     * @param moment the moment
     * @throws IllegalArgumentException if it is outside the years 0001 to 9999; the time is then as before
     */
    public void moveTo(Instant moment) {
        hand.moveTo(checked(moment));
    }

    @Override
    public Instant instant() {
        return hand.at();
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    /**
     * The same clock in another zone: when one is moved, both are.
     *
     * @param other the zone
     * @return the other face of this clock
     */
    @Override
    public OperatorClock withZone(ZoneId other) {
        return new OperatorClock(hand, other);
    }

    @Override
    public String toString() {
        return "OperatorClock[" + instant() + ", " + zone + "]";
    }

    private static Instant after(Instant now, Duration time) {
        try {
            return now.plus(time);
        } catch (ArithmeticException | DateTimeException e) {
            throw new IllegalArgumentException("the clock cannot be moved by " + time, e);
        }
    }

    private static Instant checked(Instant moment) {
        if (moment.isBefore(FIRST) || !moment.isBefore(AFTER_LAST)) {
            throw new IllegalArgumentException("the clock is outside the years 0001 to 9999: " + moment);
        }
        return moment;
    }

    /** Where the clock stands, in every zone. */
    private static final class Hand {

        private Instant at;

        Hand(Instant at) {
            this.at = at;
        }

        synchronized Instant at() {
            return at;
        }

        synchronized void moveTo(Instant moment) {
            at = moment;
        }

        synchronized void advance(Duration time) {
            at = checked(after(at, time));
        }
    }
}
