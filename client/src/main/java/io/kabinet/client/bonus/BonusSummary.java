package io.kabinet.client.bonus;

import io.kabinet.core.bonus.NextLapse;
import io.kabinet.core.values.Points;
import java.util.Objects;
import java.util.Optional;

/**
 * How many points there are, and which of them lapse next.
 *
 * @param balance how many may be spent now
 * @param nextLapse what lapses next unless it is spent, if anything ever does
 */
public record BonusSummary(Points balance, Optional<NextLapse> nextLapse) {

    /** Checks that all are there. */
    public BonusSummary {
        Objects.requireNonNull(balance, "balance");
        Objects.requireNonNull(nextLapse, "nextLapse");
    }
}
