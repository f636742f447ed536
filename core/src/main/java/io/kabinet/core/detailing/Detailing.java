package io.kabinet.core.detailing;

import io.kabinet.core.values.DateSpan;
import io.kabinet.core.values.Stated;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.joda.money.BigMoney;
import org.joda.money.BigMoneyProvider;
import org.joda.money.CurrencyUnit;

/**
 * Everything that was spent and received in a period, row by row.
 *
 * <p>A row may have begun outside the period, since operators book it by another clock than that of the call. Every sum
 * takes one pass over the rows. Sums are exact; only a report of several hundred thousand rows of a billion each would
 * not fit, and throws {@link ArithmeticException}. Immutable and safe for use by several threads.
 *
 * <p><b>Source:</b> «детализация по расходам, приходу», «Информация о расходах и поступлениях, а также детальная
 * информация о ваших звонках, SMS, MMS и Интернет трафике».
 *
 * @param period the days it was made for
 * @param currency the currency of the account
 * @param records the rows, in the order of the report
 */
public record Detailing(DateSpan period, CurrencyUnit currency, List<DetailingRecord> records) {

    /**
     * Copies the rows.
     *
     * @throws IllegalArgumentException if one is in another currency
     */
    public Detailing {
        Objects.requireNonNull(period, "period");
        records = List.copyOf(records);
        for (DetailingRecord row : records) {
            if (!row.amount().gross().getCurrencyUnit().equals(currency)) {
                throw new IllegalArgumentException("a row is in another currency than the account: "
                        + row.amount().gross() + ", " + currency);
            }
        }
    }

    /**
     * The rows of a part of the period.
     *
     * @param days the days, the first and the last included
     * @param zone the market's zone
     * @return the rows that began on these days
     * @throws IllegalArgumentException if one of the days is outside the period, of which nothing is known here
     */
    public Detailing on(DateSpan days, ZoneId zone) {
        if (!period.contains(days.first()) || !period.contains(days.last())) {
            throw new IllegalArgumentException("days must be within the period " + period + ": " + days);
        }
        return new Detailing(
                days,
                currency,
                records.stream()
                        .filter(row -> days.contains(LocalDate.ofInstant(row.at(), zone)))
                        .toList());
    }

    /**
     * What the rows come to.
     *
     * @return income and spending
     */
    public Totals totals() {
        long income = 0;
        long spending = 0;
        long net = 0;
        boolean netStated = true;
        for (DetailingRecord row : records) {
            RowAmount amount = row.amount();
            long gross = TenThousandths.of(amount.gross());
            if (amount.movement() == Movement.INCOME) {
                income = Math.addExact(income, gross);
                continue;
            }
            spending = Math.addExact(spending, gross);
            if (amount.net() instanceof Stated.Value<BigMoney> stated) {
                net += TenThousandths.of(stated.value()); // never above the gross sum, which fitted
            } else {
                netStated = false;
            }
        }
        return new Totals(
                TenThousandths.money(currency, income),
                TenThousandths.money(currency, spending),
                netStated ? Stated.of(TenThousandths.money(currency, net)) : Stated.notStated());
    }

    /**
     * What was spent, by category.
     *
     * @return the largest category first
     */
    public Summary<ChargeCategory> spendingByCategory() {
        return summary(Movement.SPENDING, DetailingRecord::category);
    }

    /**
     * What was spent or received, grouped as one likes.
     *
     * <p>For example, {@code summary(Movement.SPENDING, DetailingRecord::kind)} by kind, and {@code
     * summary(Movement.SPENDING, row -> row.contact().direction())} by the direction of calls and messages.
     *
     * @param movement the rows that count
     * @param key what they are grouped by
     * @param <K> what they are grouped by
     * @return the largest group first
     */
    public <K> Summary<K> summary(Movement movement, Function<? super DetailingRecord, ? extends K> key) {
        return Summing.of(this, movement, key);
    }

    /**
     * These rows between two balances.
     *
     * @param opening the balance at the start of the period, below zero if overdrawn
     * @param closing the balance at its end, below zero if overdrawn
     * @return the statement, which knows whether it adds up
     * @throws IllegalArgumentException if a balance is in another currency or has more than four decimals
     */
    public PeriodStatement statement(BigMoneyProvider opening, BigMoneyProvider closing) {
        Totals totals = totals();
        return PeriodStatement.of(opening, totals.income(), totals.spending(), closing);
    }
}
