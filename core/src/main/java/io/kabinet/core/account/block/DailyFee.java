package io.kabinet.core.account.block;

import io.kabinet.core.internal.Amounts;
import org.joda.money.Money;

/**
 * What a block costs: nothing for the first days, then the same for each day.
 *
 * <p>For example, with 14 free days and 1.00 RUB a day, 14 days cost 0.00, 15 cost 1.00 and 30 cost 16.00. Immutable and
 * safe for use by several threads.
 *
 * @param freeDays how many days cost nothing, zero or more
 * @param daily what each day after them costs, zero or more
 */
public record DailyFee(int freeDays, Money daily) {

    /**
     * Checks the figures.
     *
     * @throws IllegalArgumentException if one is below zero, or the amount absurd
     */
    public DailyFee {
        if (freeDays < 0) {
            throw new IllegalArgumentException("free days must not be below zero: " + freeDays);
        }
        Amounts.check("daily fee", daily);
    }

    /**
     * The price of so many days.
     *
     * @param days how many, zero or more
     * @return the price of all of them together
     * @throws IllegalArgumentException if there are fewer than none
     */
    public Money of(int days) {
        if (days < 0) {
            throw new IllegalArgumentException("days must not be below zero: " + days);
        }
        return daily.multipliedBy(Math.max(0, days - freeDays));
    }
}
