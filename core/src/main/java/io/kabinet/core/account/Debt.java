package io.kabinet.core.account;

import io.kabinet.core.internal.Amounts;
import java.time.LocalDate;
import org.joda.money.Money;

/**
 * What is still to be paid of one bill, and by when.
 *
 * <p>Whether the named day itself is still in time is said by {@link DebtPolicy}. Immutable and safe for use by several
 * threads.
 *
 * <p><b>Source:</b> «Вы можете узнать текущую задолженность по выставленным счетам».
 *
 * @param amount what is still to be paid, above zero
 * @param dueDate the day that the bill names, in the years 1 to 9998
 */
public record Debt(Money amount, LocalDate dueDate) {

    private static final int LAST_YEAR = 9998;

    /**
     * Checks amount and day.
     *
     * @throws IllegalArgumentException if the amount is not above zero or absurd, or the day is out of range
     */
    public Debt {
        if (!amount.isPositive()) {
            throw new IllegalArgumentException("a debt must be above zero: " + amount);
        }
        Amounts.check("debt", amount);
        if (dueDate.getYear() < 1 || dueDate.getYear() > LAST_YEAR) {
            throw new IllegalArgumentException("due date is outside the years 1 to " + LAST_YEAR + ": " + dueDate);
        }
    }
}
