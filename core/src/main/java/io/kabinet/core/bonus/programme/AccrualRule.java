package io.kabinet.core.bonus.programme;

import io.kabinet.core.internal.Amounts;
import io.kabinet.core.values.Points;
import java.util.Objects;
import java.util.Optional;
import org.joda.money.Money;

/**
 * So much money makes one point; what does not make a whole one makes none.
 *
 * <p>For example, 499.99 at 1 point for 5.00 is 99 points. Immutable and safe for use by several threads.
 *
 * @param source what the points are earned with
 * @param perPoint how much makes one point, above zero
 * @param minimum the least that has to be paid to earn anything, if there is a least
 */
public record AccrualRule(PointSource source, Money perPoint, Optional<Money> minimum) {

    /**
     * Checks the amounts.
     *
     * @throws IllegalArgumentException if one is not above zero, absurd, or they are in two currencies
     */
    public AccrualRule {
        Objects.requireNonNull(source, "source");
        checkAmount("perPoint", perPoint);
        if (minimum.isPresent()) {
            checkAmount("minimum", minimum.get());
            if (!minimum.get().isSameCurrency(perPoint)) {
                throw new IllegalArgumentException(
                        "minimum must be in " + perPoint.getCurrencyUnit() + ": " + minimum.get());
            }
        }
    }

    /**
     * A rule without a least payment.
     *
     * @param source what the points are earned with
     * @param perPoint how much makes one point, above zero
     * @return the rule
     * @throws IllegalArgumentException if the amount is not above zero, or absurd
     */
    public static AccrualRule of(PointSource source, Money perPoint) {
        return new AccrualRule(source, perPoint, Optional.empty());
    }

    /** What an amount in the same currency, above zero, comes to. */
    Points pointsFor(Money amount) {
        return Points.of(amount.getAmountMinorLong() / perPoint.getAmountMinorLong());
    }

    private static void checkAmount(String what, Money amount) {
        Amounts.check(what, amount);
        if (amount.isZero()) {
            throw new IllegalArgumentException(what + " must be above zero: " + amount);
        }
    }
}
