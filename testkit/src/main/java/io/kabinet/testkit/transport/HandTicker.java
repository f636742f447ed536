package io.kabinet.testkit.transport;

import io.kabinet.client.transport.Deadline;
import io.kabinet.client.transport.Ticker;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The time of deadlines and waits, moved by hand.
 *
 * <p>An {@linkplain #alarm alarm} rings only when the time is moved to it. A {@linkplain #pause wait} before an attempt is
 * over at once and moves the time on by itself, so no test waits for it; a test about the wait itself takes a ticker that is
 * {@link #holdingPauses()}. What is due runs one after another, in the order of its time, with the time standing at it.
 *
 * <p>Safe for use by several threads: each that moves the time on finds it, afterwards, at least so much later than before.
 */
public final class HandTicker implements Ticker {

    /** So far away that no test gets there, and near enough to be counted in nanoseconds. */
    private static final Duration LONGEST = Duration.ofDays(36_500);

    private final List<Ring> rings = new ArrayList<>();
    private final boolean holdsPauses;
    private long now;

    /** A ticker that stands at its start and jumps over pauses. */
    public HandTicker() {
        this(false);
    }

    private HandTicker(boolean holdsPauses) {
        this.holdsPauses = holdsPauses;
    }

    /**
     * A ticker whose pauses last until the time is moved, as alarms do.
     *
     * @return a ticker that stands at its start
     */
    public static HandTicker holdingPauses() {
        return new HandTicker(true);
    }

    @Override
    public synchronized long nanoTime() {
        return now;
    }

    @Override
    public Alarm pause(Duration wait, Runnable then) {
        if (holdsPauses) {
            return alarm(wait, then);
        }
        advance(wait.isNegative() ? Duration.ZERO : wait);
        then.run();
        return () -> {};
    }

    @Override
    public Alarm alarm(Duration wait, Runnable action) {
        if (wait.isZero() || wait.isNegative()) {
            action.run();
            return () -> {};
        }
        Ring ring = set(wait, action);
        return () -> callOff(ring);
    }

    /**
     * Moves the time on; what becomes due runs on this thread before the method returns.
     *
     * @param time how far, zero or more
     * @throws IllegalArgumentException if {@code time} is below zero
     */
    public void advance(Duration time) {
        if (time.isNegative()) {
            throw new IllegalArgumentException("time does not run back: " + time);
        }
        long until = nanoTime() + nanos(time);
        for (Optional<Ring> due = nextBy(until); due.isPresent(); due = nextBy(until)) {
            due.get().action.run();
        }
    }

    /**
     * Moves the time on to a deadline of this ticker's.
     *
     * @param deadline the deadline; one that has passed moves nothing
     */
    public void advanceTo(Deadline deadline) {
        advance(deadline.left());
    }

    /**
     * How many alarms and held pauses are set; none, once all is said and done.
     *
     * @return those that have neither run nor been called off
     */
    public synchronized int pending() {
        return rings.size();
    }

    /** Moves to the next that is due by then and takes it away; if there is none, moves all the way. */
    private synchronized Optional<Ring> nextBy(long until) {
        Optional<Ring> next =
                rings.stream().filter(ring -> ring.at <= until).min(Comparator.comparingLong(ring -> ring.at));
        now = Math.max(now, next.map(ring -> ring.at).orElse(until));
        next.ifPresent(this::callOff);
        return next;
    }

    private synchronized Ring set(Duration wait, Runnable action) {
        Ring ring = new Ring(now + nanos(wait), action);
        rings.add(ring);
        return ring;
    }

    private synchronized void callOff(Ring ring) {
        rings.remove(ring);
    }

    private static long nanos(Duration time) {
        return time.compareTo(LONGEST) > 0 ? LONGEST.toNanos() : time.toNanos();
    }

    /** Something that is set to run; each is itself alone, however many are due at one time. */
    private static final class Ring {

        private final long at;
        private final Runnable action;

        Ring(long at, Runnable action) {
            this.at = at;
            this.action = action;
        }
    }
}
