package io.kabinet.core.tariff.limit;

import io.kabinet.core.internal.Amounts;
import org.joda.money.Money;

/**
 * How much a subscriber wants to spend a month at most; it tells and does not stop.
 *
 * <p>For example, a threshold of 500.00 RUB is reached with the kopeck that makes 500.00. No source gives a figure, or
 * says what happens then. Immutable and safe for use by several threads.
 *
 * <p><b>Source:</b> «Установка функции «Контроль расходов»»; another article calls a menu of detailing by that name, so
 * nothing here has it.
 *
 * @param most the threshold, above zero
 */
public record SpendingThreshold(Money most) {

    /** How the spending of a month compares. */
    public enum State {
        /** Less was spent. */
        UNDER,
        /** As much was spent, or more. */
        REACHED
    }

    /**
     * Checks the threshold.
     *
     * @throws IllegalArgumentException if it is not above zero, or absurd
     */
    public SpendingThreshold {
        Amounts.check("threshold", most);
        if (most.isZero()) {
            throw new IllegalArgumentException("a threshold must be above zero: " + most);
        }
    }

    /**
     * Compares the spending of a month.
     *
     * @param spent what was spent in it
     * @return under, or reached
     * @throws org.joda.money.CurrencyMismatchException if it is in another currency
     */
    public State stateAt(Money spent) {
        return spent.isLessThan(most) ? State.UNDER : State.REACHED;
    }
}
