package io.kabinet.core.account.history;

import io.kabinet.core.account.Payments;
import io.kabinet.core.promised.PromisedPayments;
import io.kabinet.core.values.DateSpan;
import java.time.ZoneId;
import java.util.Objects;
import org.joda.money.Money;

/**
 * What came in during a period: money that was paid, and, apart from it, money that was lent.
 *
 * <p>A promised payment is no payment: it stands on a tab of its own and never counts in the total. Immutable and safe for
 * use by several threads.
 *
 * <p><b>Source:</b> «доступна информация об использовании обещанных платежах в соответствующей вкладке».
 *
 * @param payments the payments made in the period
 * @param promised the promised payments taken in the period
 */
public record PaymentHistory(Payments payments, PromisedPayments promised) {

    /** Checks that nothing is missing. */
    public PaymentHistory {
        Objects.requireNonNull(payments, "payments");
        Objects.requireNonNull(promised, "promised");
    }

    /**
     * The same history, of a period only.
     *
     * @param days the period, its first and last day included
     * @param zone the market's zone
     * @return what was paid and what was taken on these days
     */
    public PaymentHistory on(DateSpan days, ZoneId zone) {
        return new PaymentHistory(payments.on(days, zone), promised.takenOn(days, zone));
    }

    /**
     * What was paid.
     *
     * @return the sum of the payments, promised ones apart; zero if there are none
     */
    public Money total() {
        return payments.total();
    }
}
