package io.kabinet.core.tariff.allowance;

import io.kabinet.core.internal.Words;
import io.kabinet.core.tariff.terms.UsageKind;
import java.util.Objects;
import java.util.Optional;

/**
 * A call, some messages or traffic that may draw on allowances.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param kind what is used
 * @param units how much, as it is charged, in the kind's unit, zero or more
 * @param region where, if that is known
 * @param forwarded whether it is the forwarded leg of a call to the subscriber
 */
public record Use(UsageKind kind, long units, Optional<String> region, boolean forwarded) {

    /**
     * Checks units and region.
     *
     * @throws IllegalArgumentException if {@code units} is below zero, or the region blank
     */
    public Use {
        Objects.requireNonNull(kind, "kind");
        region.ifPresent(text -> Words.check("region", text));
        if (units < 0) {
            throw new IllegalArgumentException("units must not be below zero: " + units);
        }
    }

    /**
     * Usage of which nobody knows where it was.
     *
     * @param kind what is used
     * @param units how much, zero or more
     * @return the usage
     * @throws IllegalArgumentException if {@code units} is below zero
     */
    public static Use of(UsageKind kind, long units) {
        return new Use(kind, units, Optional.empty(), false);
    }

    /**
     * The same usage in a region.
     *
     * @param where the region
     * @return the changed usage
     * @throws IllegalArgumentException if it is blank
     */
    public Use in(String where) {
        return new Use(kind, units, Optional.of(where), forwarded);
    }

    /**
     * The same usage as the forwarded leg of a call.
     *
     * @return the changed usage
     */
    public Use asForwarded() {
        return new Use(kind, units, region, true);
    }
}
