package io.kabinet.client.bonus;

import io.kabinet.core.bonus.BonusEntry;
import io.kabinet.core.reason.Reason;
import io.kabinet.core.values.Points;
import java.time.Instant;
import java.util.Objects;

/**
 * How points came or went, and why.
 *
 * @param kind what happened
 * @param points how many points
 * @param why the reason, with its figures
 * @param at when
 */
public record BonusMovement(BonusEntry.Kind kind, Points points, Reason why, Instant at) {

    /** Checks that all are there. */
    public BonusMovement {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(points, "points");
        Objects.requireNonNull(why, "why");
        Objects.requireNonNull(at, "at");
    }
}
