package io.kabinet.core.tariff.change;

import java.time.Instant;

/**
 * When a new tariff takes effect: at some moment between two, both included.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param earliest the first moment at which it may
 * @param latest the last moment at which it may, the same if the moment is certain
 */
public record Effect(Instant earliest, Instant latest) {

    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException if {@code latest} is before {@code earliest}
     */
    public Effect {
        if (latest.isBefore(earliest)) {
            throw new IllegalArgumentException("latest " + latest + " is before earliest " + earliest);
        }
    }
}
