package io.kabinet.core.account;

import io.kabinet.core.values.DateSpan;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * The payments made to an account, and what they come to.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * <p><b>Source:</b> «выбираем период «с» и до «до»», «сумма за указанный период».
 *
 * @param currency the currency of the account
 * @param payments the payments, in any order
 */
public record Payments(CurrencyUnit currency, List<Payment> payments) {

    /**
     * Copies the payments.
     *
     * @throws IllegalArgumentException if one is in another currency
     */
    public Payments {
        payments = List.copyOf(payments);
        for (Payment payment : payments) {
            if (!payment.amount().getCurrencyUnit().equals(currency)) {
                throw new IllegalArgumentException(
                        "a payment is in another currency than the account: " + payment.amount() + ", " + currency);
            }
        }
    }

    /**
     * Those of a period.
     *
     * @param days the period, its first and last day included
     * @param zone the market's zone
     * @return the payments made on these days
     */
    public Payments on(DateSpan days, ZoneId zone) {
        return new Payments(
                currency,
                payments.stream()
                        .filter(payment -> days.contains(LocalDate.ofInstant(payment.at(), zone)))
                        .toList());
    }

    /**
     * What they come to.
     *
     * @return the sum, zero if there are none
     */
    public Money total() {
        return payments.stream().map(Payment::amount).reduce(Money.zero(currency), Money::plus);
    }
}
