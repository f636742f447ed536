package io.kabinet.core.bonus;

import io.kabinet.core.values.Points;
import java.time.Instant;
import java.util.Objects;

/**
 * Points that lapse at a moment unless they are spent before.
 *
 * @param points how many
 * @param at the moment at which they are gone
 */
public record NextLapse(Points points, Instant at) {

    /** Checks that both are there. */
    public NextLapse {
        Objects.requireNonNull(points, "points");
        Objects.requireNonNull(at, "at");
    }
}
