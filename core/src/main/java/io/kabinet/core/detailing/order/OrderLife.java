package io.kabinet.core.detailing.order;

import io.kabinet.core.internal.Moments;
import java.time.Instant;
import java.util.Optional;

/**
 * When something was ordered, when it was ready, and until when it can be read.
 *
 * <p>It can be read from the moment at which it is ready up to the end, at which it is gone. Rebuilt from these three
 * values by its constructor. Immutable and safe for use by several threads.
 *
 * @param orderedAt when it was ordered
 * @param readyAt when it was ready, not before the order, if it is
 * @param visibleUntil from when it is gone, after the order, if that is stated
 */
public record OrderLife(Instant orderedAt, Optional<Instant> readyAt, Optional<Instant> visibleUntil) {

    /**
     * Checks the order of the moments.
     *
     * @throws IllegalArgumentException if it is ready before the order, gone at it, or a moment is outside the years
     *     0001 to 9999
     */
    public OrderLife {
        Moments.check("orderedAt", orderedAt);
        if (readyAt.isPresent() && Moments.check("readyAt", readyAt.get()).isBefore(orderedAt)) {
            throw new IllegalArgumentException("ready " + readyAt.get() + " before it was ordered " + orderedAt);
        }
        if (visibleUntil.isPresent()
                && !Moments.check("visibleUntil", visibleUntil.get()).isAfter(orderedAt)) {
            throw new IllegalArgumentException("gone " + visibleUntil.get() + " when it was ordered " + orderedAt);
        }
    }

    /**
     * The life of what is ordered at a moment and has no stated end.
     *
     * @param orderedAt the moment
     * @return the life, not ready yet
     * @throws IllegalArgumentException if the moment is outside the years 0001 to 9999
     */
    public static OrderLife withoutEnd(Instant orderedAt) {
        return new OrderLife(orderedAt, Optional.empty(), Optional.empty());
    }

    /**
     * The same once it is ready.
     *
     * @param at the moment
     * @return the life; the same one if it was ready already
     * @throws IllegalArgumentException if the moment is before the order or outside the years 0001 to 9999
     */
    public OrderLife ready(Instant at) {
        return readyAt.isPresent() ? this : new OrderLife(orderedAt, Optional.of(at), visibleUntil);
    }

    /**
     * Whether it can be read.
     *
     * @param now any moment
     * @return true from the moment at which it is ready, itself included, to the end, itself not
     */
    public boolean isVisibleAt(Instant now) {
        return readyAt.isPresent() && !now.isBefore(readyAt.get()) && !isGoneAt(now);
    }

    /**
     * Whether its end has come.
     *
     * @param now any moment
     * @return true from the end on, itself included; never, if none is stated
     */
    public boolean isGoneAt(Instant now) {
        return visibleUntil.isPresent() && !now.isBefore(visibleUntil.get());
    }
}
