package io.kabinet.core.tariff.allowance;

import io.kabinet.core.values.Quantity;
import io.kabinet.core.values.Quantity.Counted;

/**
 * How much is left of a package, of how much, and what others used of it.
 *
 * <p>The three are told as the operator tells them; none is reckoned from the others, since whether the use of others is
 * part of what was used is not stated. Immutable and safe for use by several threads.
 *
 * @param left how much is left
 * @param total how much there was, or not stated
 * @param usedByOthers how much those used with whom the package is shared, or not stated
 */
public record Remainder(Quantity left, Quantity total, Quantity usedByOthers) {

    /**
     * Checks the units.
     *
     * @throws IllegalArgumentException if the units differ, or more is left than there was
     */
    public Remainder {
        if (left.unit() != total.unit() || left.unit() != usedByOthers.unit()) {
            throw new IllegalArgumentException("several units: " + left + ", " + total + ", " + usedByOthers);
        }
        if (left instanceof Counted rest && total instanceof Counted whole && rest.count() > whole.count()) {
            throw new IllegalArgumentException("more is left than there was: " + rest.count() + ", " + whole.count());
        }
    }

    /**
     * So much is left, and no more is known.
     *
     * @param left how much is left
     * @return the remainder
     */
    public static Remainder of(Quantity left) {
        Quantity unknown = Quantity.notStated(left.unit());
        return new Remainder(left, unknown, unknown);
    }

    /** The same after something of it was used. */
    Remainder minus(long units) {
        return left instanceof Counted rest
                ? new Remainder(Quantity.of(rest.count() - units, left.unit()), total, usedByOthers)
                : this;
    }
}
