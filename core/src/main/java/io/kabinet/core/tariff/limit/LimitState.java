package io.kabinet.core.tariff.limit;

import io.kabinet.core.values.Quantity;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * How far a limit is used up in the current month.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param kind what is limited
 * @param most the limit, in seconds or pieces
 * @param used what was used this month, in the same unit; it may be more than the limit
 * @param warnedAt when so much was used that a warning is due, if that was so
 * @param reachedAt when the limit was reached, if it was
 */
public record LimitState(
        LimitKind kind, Quantity most, Quantity used, Optional<Instant> warnedAt, Optional<Instant> reachedAt) {

    /**
     * Checks the units.
     *
     * @throws IllegalArgumentException if one of the quantities is not in the unit of the kind
     */
    public LimitState {
        kind.check("most", most);
        kind.check("used", used);
        Objects.requireNonNull(warnedAt, "warnedAt");
        Objects.requireNonNull(reachedAt, "reachedAt");
    }
}
