package io.kabinet.core.tariff.allowance;

import io.kabinet.core.values.Quantity;
import java.util.List;
import java.util.Objects;

/**
 * What was drawn from which allowance, and what remains to be charged.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param portions what was drawn, in the order of drawing, each above zero
 * @param toCharge what no allowance pays for; not stated if an allowance was met of which nobody knows how much is left
 * @param after the allowances afterwards
 */
public record Drawn(List<Portion> portions, Quantity toCharge, Allowances after) {

    /**
     * What was drawn from one allowance.
     *
     * @param allowance the allowance's id
     * @param units how much, in the unit of what was used
     */
    public record Portion(String allowance, long units) {

        /** Checks that there is an id. */
        public Portion {
            Objects.requireNonNull(allowance, "allowance");
        }
    }

    /** Copies the portions. */
    public Drawn {
        portions = List.copyOf(portions);
        Objects.requireNonNull(toCharge, "toCharge");
        Objects.requireNonNull(after, "after");
    }
}
