package io.kabinet.testkit.transport;

import io.kabinet.client.transport.Deadline;
import io.kabinet.client.transport.Ticker;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The time of deadlines and waits, moved by hand.
 *
 * <p>A {@linkplain #pause wait} before an attempt is over at once and moves the time on by itself, so no test waits for it;
 * an {@linkplain #alarm alarm} rings only when the time is moved to it. Safe for use by several threads.
 */
public final class HandTicker implements Ticker {

    private final List<Ring> alarms = new ArrayList<>();
    private long now;

    /** A ticker that stands at its start. */
    public HandTicker() {}

    @Override
    public synchronized long nanoTime() {
        return now;
    }

    @Override
    public Alarm pause(Duration wait, Runnable then) {
        advance(wait.isNegative() ? Duration.ZERO : wait);
        then.run();
        return () -> {};
    }

    @Override
    public Alarm alarm(Duration wait, Runnable action) {
        Ring ring;
        synchronized (this) {
            ring = new Ring(now + Math.max(0, wait.toNanos()), action);
            alarms.add(ring);
        }
        return () -> callOff(ring);
    }

    /**
     * Moves the time on; alarms that it passes ring on this thread, in the order of their times.
     *
     * @param time how far, zero or more
     * @throws IllegalArgumentException if {@code time} is below zero
     */
    public void advance(Duration time) {
        if (time.isNegative()) {
            throw new IllegalArgumentException("time does not run back: " + time);
        }
        List<Ring> due;
        synchronized (this) {
            now += time.toNanos();
            due = alarms.stream()
                    .filter(ring -> ring.at - now <= 0)
                    .sorted(Comparator.comparingLong(ring -> ring.at))
                    .toList();
            alarms.removeAll(due);
        }
        due.forEach(ring -> ring.action.run());
    }

    /**
     * Moves the time on to a deadline of this ticker's.
     *
     * @param deadline the deadline; one that has passed moves nothing
     */
    public void advanceTo(Deadline deadline) {
        advance(deadline.left());
    }

    private synchronized void callOff(Ring ring) {
        alarms.remove(ring);
    }

    /** An alarm that is set; each is itself alone, however many ring at one time. */
    private static final class Ring {

        private final long at;
        private final Runnable action;

        Ring(long at, Runnable action) {
            this.at = at;
            this.action = action;
        }
    }
}
