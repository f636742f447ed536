package io.kabinet.core.promised.terms;

import io.kabinet.core.internal.Amounts;
import java.util.List;
import java.util.Objects;
import org.joda.money.Money;

/**
 * What promised payments cost, by their amount.
 *
 * <p>Upper bounds are included. For example, with the tier 30 → 0 and 7 above it, 30.00 cost nothing and 30.01 cost 7.
 * Immutable and safe for use by several threads.
 *
 * @param timing when the fee is charged
 * @param tiers the fees of smaller amounts; their bounds grow
 * @param above the fee of every amount above all bounds
 */
public record FeeTable(FeeTiming timing, List<Tier> tiers, Money above) {

    /**
     * The fee of amounts up to a bound.
     *
     * @param upTo the bound, itself included
     * @param fee the fee
     */
    public record Tier(Money upTo, Money fee) {

        /**
         * Checks both amounts.
         *
         * @throws IllegalArgumentException if one is below zero or absurd
         */
        public Tier {
            Amounts.check("up to", upTo);
            Amounts.check("fee", fee);
        }
    }

    /**
     * Copies the tiers and checks them.
     *
     * @throws IllegalArgumentException if bounds do not grow, currencies differ, or a fee that is deducted from the grant
     *     can be more than the grant
     */
    public FeeTable {
        Objects.requireNonNull(timing, "timing");
        tiers = List.copyOf(tiers);
        Money lower = Money.zero(Amounts.check("fee", above).getCurrencyUnit());
        for (Tier tier : tiers) {
            checkDeductible(timing, tier.fee(), lower);
            if (!tier.upTo().isGreaterThan(lower)) {
                throw new IllegalArgumentException("fee tiers must grow: " + tiers);
            }
            lower = tier.upTo();
        }
        checkDeductible(timing, above, lower);
    }

    /**
     * What one payment costs.
     *
     * @param amount its amount
     * @return the fee of the first tier that holds, or the one above all
     */
    public Fee feeFor(Money amount) {
        for (int i = 0; i < tiers.size(); i++) {
            if (!amount.isGreaterThan(tiers.get(i).upTo())) {
                return new Fee(tiers.get(i).fee(), timing);
            }
        }
        return new Fee(above, timing);
    }

    private static void checkDeductible(FeeTiming timing, Money fee, Money grantAbove) {
        if (timing == FeeTiming.DEDUCT_FROM_GRANT && fee.isGreaterThan(grantAbove)) {
            throw new IllegalArgumentException(
                    "a fee of " + fee + " cannot be deducted from grants just above " + grantAbove);
        }
    }
}
