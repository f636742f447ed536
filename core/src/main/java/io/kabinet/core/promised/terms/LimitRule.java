package io.kabinet.core.promised.terms;

import io.kabinet.core.internal.Amounts;
import java.util.Objects;
import java.util.Optional;
import org.joda.money.Money;

/**
 * The most that may be borrowed at once; of several limits the lowest holds.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param most what nobody may exceed, above zero
 * @param withoutMonthlyFee the limit on tariffs that have no monthly fee, if they have one of their own
 * @param bySpend the limits of those who spend little, if spending counts
 */
public record LimitRule(Money most, Optional<Money> withoutMonthlyFee, Optional<SpendTiers> bySpend) {

    /**
     * Checks that no limit is above the most, which is above zero.
     *
     * @throws IllegalArgumentException if one is, or currencies differ
     */
    public LimitRule {
        Amounts.check("most", most);
        Objects.requireNonNull(bySpend, "bySpend");
        if (!most.isPositive()) {
            throw new IllegalArgumentException("the most that may be borrowed must be above zero: " + most);
        }
        if (withoutMonthlyFee
                .filter(limit -> limit.isNegative() || limit.isGreaterThan(most))
                .isPresent()) {
            throw new IllegalArgumentException(
                    "the limit without a monthly fee must be from zero to " + most + ": " + withoutMonthlyFee.get());
        }
        if (bySpend.isPresent()) {
            for (SpendTiers.Tier tier : bySpend.get().tiers()) {
                if (tier.limit().isGreaterThan(most)) {
                    throw new IllegalArgumentException("a tier must not be above " + most + ": " + tier);
                }
            }
        }
    }

    /**
     * One limit for everybody.
     *
     * @param most the most that may be borrowed, above zero
     * @return the rule
     * @throws IllegalArgumentException if it is not above zero
     */
    public static LimitRule of(Money most) {
        return new LimitRule(most, Optional.empty(), Optional.empty());
    }

    /**
     * The same rule with another limit on tariffs without a monthly fee.
     *
     * @param limit that limit
     * @return the changed rule
     * @throws IllegalArgumentException if it is below zero or above the most
     */
    public LimitRule butWithoutMonthlyFee(Money limit) {
        return new LimitRule(most, Optional.of(limit), bySpend);
    }

    /**
     * The same rule with lower limits for those who spend little.
     *
     * @param tiers those limits
     * @return the changed rule
     * @throws IllegalArgumentException if one is above the most
     */
    public LimitRule butBySpend(SpendTiers tiers) {
        return new LimitRule(most, withoutMonthlyFee, Optional.of(tiers));
    }
}
