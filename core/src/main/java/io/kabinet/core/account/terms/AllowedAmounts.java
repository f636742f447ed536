package io.kabinet.core.account.terms;

import io.kabinet.core.internal.Amounts;
import io.kabinet.core.reason.Reason;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Which amounts may be moved at once: those of a list, or those of a range, both ends included.
 *
 * <p>For example, a range from 1 to 300 RUB without a step: 1.00, 1.50 and 300.00 may, 0.99 and 300.01 may not. Immutable
 * and safe for use by several threads.
 */
public sealed interface AllowedAmounts {

    /**
     * The currency that they are in.
     *
     * @return the currency
     */
    CurrencyUnit currency();

    /**
     * All that is wrong with an amount.
     *
     * @param amount any currency, size and sign may be asked about
     * @return every reason, in the order of {@link AmountReason}; empty if the amount may be moved
     */
    List<Reason> violationsIn(Money amount);

    /**
     * Any amount above zero.
     *
     * @param currency the currency
     * @return the range
     */
    static Range anyIn(CurrencyUnit currency) {
        return new Range(currency, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * From a least to a most, without a step.
     *
     * @param minimum the least, above zero
     * @param most the most
     * @return the range
     * @throws IllegalArgumentException if they are not above zero or not in order, or currencies differ
     */
    static Range between(Money minimum, Money most) {
        return new Range(minimum.getCurrencyUnit(), Optional.of(minimum), Optional.of(most), Optional.empty());
    }

    /**
     * These and no others.
     *
     * @param amounts at least one, each above zero
     * @return the list
     * @throws IllegalArgumentException if there is none, one is not above zero, or currencies differ
     */
    static Listed only(Money... amounts) {
        return new Listed(new TreeSet<>(List.of(amounts)));
    }

    /**
     * Some amounts and no others.
     *
     * @param amounts each above zero, at least one
     */
    record Listed(SortedSet<Money> amounts) implements AllowedAmounts {

        /**
         * Copies the amounts.
         *
         * @throws IllegalArgumentException if there is none, one is not above zero, or currencies differ
         */
        public Listed {
            TreeSet<Money> copy = new TreeSet<>();
            for (Money amount : amounts) {
                positive("amount", amount);
                if (!copy.isEmpty() && !copy.first().isSameCurrency(amount)) {
                    throw new IllegalArgumentException("amounts in several currencies: " + amounts);
                }
                copy.add(amount);
            }
            if (copy.isEmpty()) {
                throw new IllegalArgumentException("a list needs an amount");
            }
            amounts = Collections.unmodifiableSortedSet(copy);
        }

        @Override
        public CurrencyUnit currency() {
            return amounts.first().getCurrencyUnit();
        }

        @Override
        public List<Reason> violationsIn(Money amount) {
            List<Reason> found = basics(currency(), amount);
            if (!isMismatch(found) && !amounts.contains(amount)) {
                Reason reason = Reason.of(AmountReason.AMOUNT_NOT_LISTED);
                SortedSet<Money> lower = amounts.headSet(amount);
                SortedSet<Money> higher = amounts.tailSet(amount);
                reason = lower.isEmpty() ? reason : reason.with("lower", lower.last());
                found.add(higher.isEmpty() ? reason : reason.with("higher", higher.first()));
            }
            return found;
        }
    }

    /**
     * All amounts from a least to a most.
     *
     * @param currency their currency
     * @param minimum the least, if one is stated; otherwise anything above zero
     * @param most the most, if one is stated
     * @param step what an amount must be a multiple of, if anything
     */
    record Range(CurrencyUnit currency, Optional<Money> minimum, Optional<Money> most, Optional<Money> step)
            implements AllowedAmounts {

        /**
         * Checks that the amounts fit one another.
         *
         * @throws IllegalArgumentException if one is not above zero or in another currency, or the least is above the most
         */
        public Range {
            Objects.requireNonNull(currency, "currency");
            check("minimum", minimum, currency);
            check("most", most, currency);
            check("step", step, currency);
            if (minimum.isPresent() && most.isPresent() && minimum.get().isGreaterThan(most.get())) {
                throw new IllegalArgumentException(
                        "minimum must not be above the most: " + minimum.get() + ", " + most.get());
            }
        }

        /**
         * The same range in steps.
         *
         * @param whole what an amount must be a multiple of, above zero
         * @return the changed range
         * @throws IllegalArgumentException if it is not above zero, or in another currency
         */
        public Range inStepsOf(Money whole) {
            return new Range(currency, minimum, most, Optional.of(whole));
        }

        @Override
        public List<Reason> violationsIn(Money amount) {
            List<Reason> found = basics(currency, amount);
            if (isMismatch(found)) {
                return found;
            }
            step.filter(whole -> amount.getAmount().remainder(whole.getAmount()).signum() != 0)
                    .ifPresent(whole ->
                            found.add(Reason.of(AmountReason.AMOUNT_NOT_WHOLE).with("step", whole)));
            minimum.filter(amount::isLessThan)
                    .ifPresent(least -> found.add(
                            Reason.of(AmountReason.AMOUNT_BELOW_MINIMUM).with("minimum", least)));
            most.filter(amount::isGreaterThan)
                    .ifPresent(limit ->
                            found.add(Reason.of(AmountReason.AMOUNT_ABOVE_LIMIT).with("limit", limit)));
            return found;
        }

        private static void check(String what, Optional<Money> amount, CurrencyUnit currency) {
            if (amount.isPresent()
                    && !positive(what, amount.get()).getCurrencyUnit().equals(currency)) {
                throw new IllegalArgumentException(what + " must be in " + currency + ": " + amount.get());
            }
        }
    }

    private static Money positive(String what, Money amount) {
        if (!Amounts.check(what, amount).isPositive()) {
            throw new IllegalArgumentException(what + " must be above zero: " + amount);
        }
        return amount;
    }

    private static boolean isMismatch(List<Reason> found) {
        return !found.isEmpty() && found.get(0).is(AmountReason.CURRENCY_MISMATCH);
    }

    private static List<Reason> basics(CurrencyUnit currency, Money amount) {
        List<Reason> found = new ArrayList<>();
        if (!amount.getCurrencyUnit().equals(currency)) {
            found.add(Reason.of(AmountReason.CURRENCY_MISMATCH)
                    .with("expected", currency.getCode())
                    .with("actual", amount.getCurrencyUnit().getCode()));
        } else if (!amount.isPositive()) {
            found.add(Reason.of(AmountReason.AMOUNT_NOT_POSITIVE).with("amount", amount));
        }
        return found;
    }
}
