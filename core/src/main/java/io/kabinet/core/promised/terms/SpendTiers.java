package io.kabinet.core.promised.terms;

import io.kabinet.core.internal.Amounts;
import java.util.List;
import java.util.Objects;
import org.joda.money.Money;

/**
 * How much may be borrowed by those who spend little; who spends more may borrow the most there is.
 *
 * <p>Upper bounds are included. For example, with the tiers 300 → 200 and 500 → 400, who spent 300.00 may borrow 200, who
 * spent 300.01 or 500.00 may borrow 400. Immutable and safe for use by several threads.
 *
 * @param window the days whose spending counts
 * @param tiers at least one; their bounds and their limits grow
 */
public record SpendTiers(SpendWindow window, List<Tier> tiers) {

    /**
     * What those may borrow who spent no more than a bound.
     *
     * @param spentUpTo the bound, itself included
     * @param limit the most that they may borrow
     */
    public record Tier(Money spentUpTo, Money limit) {

        /**
         * Checks both amounts.
         *
         * @throws IllegalArgumentException if one is below zero or absurd
         */
        public Tier {
            Amounts.check("spent up to", spentUpTo);
            Amounts.check("limit", limit);
        }
    }

    /**
     * Copies the tiers and checks their order.
     *
     * @throws IllegalArgumentException if there is none, or bounds or limits do not grow, or currencies differ
     */
    public SpendTiers {
        Objects.requireNonNull(window, "window");
        tiers = List.copyOf(tiers);
        if (tiers.isEmpty()) {
            throw new IllegalArgumentException("spend tiers need at least one");
        }
        for (int i = 1; i < tiers.size(); i++) {
            if (!tiers.get(i).spentUpTo().isGreaterThan(tiers.get(i - 1).spentUpTo())
                    || !tiers.get(i).limit().isGreaterThan(tiers.get(i - 1).limit())) {
                throw new IllegalArgumentException("spend tiers must grow: " + tiers);
            }
        }
    }

    /**
     * The most that somebody may borrow.
     *
     * @param spent what was spent in the {@link #window}
     * @param most what they may borrow who spent more than every bound
     * @return the limit of the first tier that holds, or the most
     */
    public Money limitFor(Money spent, Money most) {
        for (int i = 0; i < tiers.size(); i++) {
            if (!spent.isGreaterThan(tiers.get(i).spentUpTo())) {
                return tiers.get(i).limit();
            }
        }
        return most;
    }
}
