package io.kabinet.client.tariff.limit;

import io.kabinet.core.tariff.limit.SpendingThreshold;
import java.util.Objects;
import java.util.Optional;

/**
 * Whether a subscriber watches the spending of a month.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param threshold how much a month at most, empty if no threshold is set
 */
public record SpendingControl(Optional<SpendingThreshold> threshold) {

    /** Checks that nothing is missing. */
    public SpendingControl {
        Objects.requireNonNull(threshold, "threshold");
    }
}
