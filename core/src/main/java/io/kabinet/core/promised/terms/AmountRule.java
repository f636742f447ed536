package io.kabinet.core.promised.terms;

import io.kabinet.core.internal.Amounts;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Which amounts may be borrowed; both ends are included.
 *
 * <p>For example, from 50 to 800 RUB without a step: 50.00, 50.50 and 800.00 may, 49.99 and 800.01 may not. Immutable
 * and safe for use by several threads.
 *
 * @param minimum the least that may be borrowed, if one is stated; otherwise anything above zero
 * @param limit the most that may be borrowed
 * @param step what an amount must be a multiple of, if anything; every other amount here is one
 * @param baseline what everybody with a balance above zero may borrow, however low the limit, if anything
 */
public record AmountRule(Optional<Money> minimum, LimitRule limit, Optional<Money> step, Optional<Money> baseline) {

    /**
     * Checks that the amounts fit one another.
     *
     * @throws IllegalArgumentException if minimum or step is not above zero, minimum or baseline is above the most, an
     *     amount is no multiple of the step, or currencies differ
     */
    public AmountRule {
        Objects.requireNonNull(baseline, "baseline");
        checkWithin("minimum", minimum, limit.most());
        checkWithin("baseline", baseline, limit.most());
        if (step.isPresent()) {
            checkWithin("step", step, limit.most());
            Money whole = step.get();
            Stream.of(
                            minimum.stream(),
                            baseline.stream(),
                            Stream.of(limit.most()),
                            limit.withoutMonthlyFee().stream(),
                            limit.bySpend().stream()
                                    .flatMap(tiers -> tiers.tiers().stream())
                                    .map(SpendTiers.Tier::limit))
                    .flatMap(amounts -> amounts)
                    .filter(amount -> !isMultiple(amount, whole))
                    .findFirst()
                    .ifPresent(odd -> {
                        throw new IllegalArgumentException(odd + " is no multiple of the step " + whole);
                    });
        }
    }

    /**
     * Amounts from a least to a most, without a step.
     *
     * @param minimum the least, above zero
     * @param most the most
     * @return the rule
     * @throws IllegalArgumentException if the least is not above zero or above the most
     */
    public static AmountRule between(Money minimum, Money most) {
        return new AmountRule(Optional.of(minimum), LimitRule.of(most), Optional.empty(), Optional.empty());
    }

    /**
     * Amounts above zero up to a most, without a step.
     *
     * @param most the most
     * @return the rule
     * @throws IllegalArgumentException if the most is not above zero
     */
    public static AmountRule upTo(Money most) {
        return new AmountRule(Optional.empty(), LimitRule.of(most), Optional.empty(), Optional.empty());
    }

    /**
     * The currency that may be borrowed in.
     *
     * @return the currency of every amount here
     */
    public CurrencyUnit currency() {
        return limit.most().getCurrencyUnit();
    }

    /**
     * Whether an amount fits the step.
     *
     * @param amount an amount in this currency, of any size and sign
     * @return true if it is a whole number of steps, or there is no step
     */
    public boolean fitsStep(Money amount) {
        return step.isEmpty() || isMultiple(amount, step.get());
    }

    private static boolean isMultiple(Money amount, Money step) {
        return amount.getAmount().remainder(step.getAmount()).signum() == 0;
    }

    private static void checkWithin(String what, Optional<Money> amount, Money most) {
        if (amount.isPresent()
                && (!Amounts.check(what, amount.get()).isPositive()
                        || amount.get().isGreaterThan(most))) {
            throw new IllegalArgumentException(
                    what + " must be above zero and not above " + most + ": " + amount.get());
        }
    }
}
