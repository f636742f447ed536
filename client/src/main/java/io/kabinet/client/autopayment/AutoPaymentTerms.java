package io.kabinet.client.autopayment;

import io.kabinet.core.account.auto.AutoTrigger;
import io.kabinet.core.subscriber.Msisdn;
import java.util.Objects;
import org.joda.money.Money;

/**
 * What somebody agrees to: how much each time, for which number, and when.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param to the number that is topped up
 * @param amount how much each time; the operator says what is wrong with it
 * @param trigger what makes it due
 */
public record AutoPaymentTerms(Msisdn to, Money amount, AutoTrigger trigger) {

    private static final int LAST_YEAR = 9999;

    /**
     * Checks that all are there.
     *
     * @throws IllegalArgumentException if a timetable ends after the year 9999
     */
    public AutoPaymentTerms {
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(trigger, "trigger");
        if (trigger instanceof AutoTrigger.Schedule schedule
                && schedule.days()
                        .last()
                        .filter(day -> day.getYear() > LAST_YEAR)
                        .isPresent()) {
            throw new IllegalArgumentException("the last day is after the year " + LAST_YEAR + ": "
                    + schedule.days().last().get());
        }
    }
}
