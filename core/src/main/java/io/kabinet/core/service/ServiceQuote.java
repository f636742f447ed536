package io.kabinet.core.service;

import io.kabinet.core.internal.Amounts;
import io.kabinet.core.values.Stated;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import org.joda.money.Money;

/**
 * What a service will cost, told before it is connected.
 *
 * <p>For example, «Гудок» at 60 RUB connected on 31 January costs 0.00 now and 60.00 a month from 28 February. Immutable
 * and safe for use by several threads.
 *
 * <p><b>Source:</b> «Некоторые функции … служат причиной списания средств с вашего счета».
 *
 * @param service the service
 * @param now what is taken at once, or not stated, which is not free
 * @param later what each month after that costs, or not stated, which is not free
 * @param laterFrom when the first of those months begins
 * @param freeMonths for how many months nothing is taken, 0 to 120
 */
public record ServiceQuote(
        ServiceId service, Stated<Money> now, Stated<Money> later, Instant laterFrom, int freeMonths) {

    /**
     * Checks the prices and the months.
     *
     * @throws IllegalArgumentException if a price is below zero or absurd, they are in two currencies, or there are fewer free
     *     months than none or absurdly many
     */
    public ServiceQuote {
        Objects.requireNonNull(service, "service");
        Amounts.check("now", now.asOptional(), "later", later.asOptional());
        Objects.requireNonNull(laterFrom, "laterFrom");
        if (freeMonths < 0 || freeMonths > TrialThenFee.LONGEST) {
            throw new IllegalArgumentException(
                    "free months must be from 0 to " + TrialThenFee.LONGEST + ": " + freeMonths);
        }
    }

    static ServiceQuote of(ConnectedService connected, ZoneId zone) {
        int paid = connected.firstPaidMonth();
        return new ServiceQuote(
                connected.service().id(),
                paid > 1 ? connected.feeOfMonth(1) : connected.price().atOnce(),
                connected.price().monthly(),
                connected.startOfMonth(Math.max(paid, 2), zone),
                paid - 1);
    }
}
