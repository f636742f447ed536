package io.kabinet.core.detailing.order;

import io.kabinet.core.internal.Moments;
import java.time.Instant;
import java.util.Optional;

/**
 * When a report was last ordered.
 *
 * <p>Only orders of the same report count, and only those that were granted. Immutable and safe for use by several
 * threads.
 *
 * @param lastOrderedAt the moment of the last order, if there was one, in the years 0001 to 9999
 */
public record OrderHistory(Optional<Instant> lastOrderedAt) {

    /** It was never ordered. */
    public static final OrderHistory NONE = new OrderHistory(Optional.empty());

    /**
     * Checks the moment.
     *
     * @throws IllegalArgumentException if it is out of range
     */
    public OrderHistory {
        lastOrderedAt.ifPresent(at -> Moments.check("lastOrderedAt", at));
    }

    /**
     * It was last ordered at a moment.
     *
     * @param at the moment
     * @return the history
     * @throws IllegalArgumentException if it is outside the years 0001 to 9999
     */
    public static OrderHistory last(Instant at) {
        return new OrderHistory(Optional.of(at));
    }
}
