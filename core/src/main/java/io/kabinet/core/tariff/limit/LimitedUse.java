package io.kabinet.core.tariff.limit;

import io.kabinet.core.internal.Moments;
import java.time.Instant;
import java.util.Objects;

/**
 * One call or some messages that count towards a limit.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param kind what is used
 * @param count how many seconds or messages, zero or more
 * @param at when
 */
public record LimitedUse(LimitKind kind, long count, Instant at) {

    /**
     * Checks count and moment.
     *
     * @throws IllegalArgumentException if the count is below zero, or the moment outside the years 0001 to 9999
     */
    public LimitedUse {
        Objects.requireNonNull(kind, "kind");
        Moments.check("at", at);
        if (count < 0) {
            throw new IllegalArgumentException("count must not be below zero: " + count);
        }
    }
}
