package io.kabinet.core.account.auto;

import io.kabinet.core.internal.Amounts;
import io.kabinet.core.internal.Periods;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.joda.money.Money;

/**
 * What holds an auto-payment back; what nobody states is absent.
 *
 * <p>Days and months are those of the calendar in the zone. Immutable and safe for use by several threads.
 *
 * @param perDay the most that may be taken in a day
 * @param perMonth the most that may be taken in a month
 * @param leastGap how long after an attempt the next one may be made, above zero
 * @param suspendAfter after how many failures in a row it is suspended, 1 or more
 */
public record AutoPaymentLimits(
        Optional<Money> perDay, Optional<Money> perMonth, Optional<Duration> leastGap, OptionalInt suspendAfter) {

    /** Nothing is stated. */
    public static final AutoPaymentLimits NONE =
            new AutoPaymentLimits(Optional.empty(), Optional.empty(), Optional.empty(), OptionalInt.empty());

    /**
     * Checks the figures.
     *
     * @throws IllegalArgumentException if an amount is below zero or absurd, the gap is not above zero or longer than ten years, or the count is
     *     below 1
     */
    public AutoPaymentLimits {
        Objects.requireNonNull(suspendAfter, "suspendAfter");
        if (perDay.isPresent()) {
            Amounts.check("perDay", perDay.get());
        }
        if (perMonth.isPresent()) {
            Amounts.check("perMonth", perMonth.get());
        }
        leastGap.ifPresent(gap -> Periods.check("leastGap", gap));
        if (suspendAfter.orElse(1) < 1) {
            throw new IllegalArgumentException("suspendAfter must be 1 or more: " + suspendAfter.getAsInt());
        }
    }
}
