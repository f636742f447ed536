package io.kabinet.core.account.history;

import io.kabinet.core.internal.Amounts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.joda.money.Money;

/**
 * What was spent in the current period so far, all in one.
 *
 * <p>What it was spent on is told by the detailing. Immutable and safe for use by several threads.
 *
 * <p><b>Source:</b> «информацию о балансе, расходах текущего периода и лицевом счёте».
 *
 * @param total what was spent, zero or more
 * @param since the first day of the period
 * @param asOf the moment up to which it was counted
 */
public record PeriodSpending(Money total, LocalDate since, Instant asOf) {

    /**
     * Checks the total.
     *
     * @throws IllegalArgumentException if it is below zero or absurd
     */
    public PeriodSpending {
        Amounts.check("total", total);
        Objects.requireNonNull(since, "since");
        Objects.requireNonNull(asOf, "asOf");
    }
}
