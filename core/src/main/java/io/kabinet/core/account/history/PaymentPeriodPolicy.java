package io.kabinet.core.account.history;

import io.kabinet.core.internal.Periods;
import io.kabinet.core.reason.Reason;
import io.kabinet.core.values.DateSpan;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Of which periods payments can be shown.
 *
 * <p>Checked in the order of {@link PaymentPeriodReason}; both days belong to the period, and today may be its last. How
 * long it is, is asked only of one that has begun. For
 * example, at most a month from 31 January goes to 27 February. Immutable and safe for use by several threads.
 *
 * @param longest how long a period may be, if a source says so; above zero
 */
public record PaymentPeriodPolicy(Optional<Period> longest) {

    /**
     * Both markets: any days up to today; how many is not stated.
     *
     * <p><b>Source:</b> «выбираем период «с» и до «до»».
     */
    public static final PaymentPeriodPolicy UP_TO_TODAY = new PaymentPeriodPolicy(Optional.empty());

    /**
     * Checks the length.
     *
     * @throws IllegalArgumentException if a part of it is below zero, all are zero, or it is longer than ten years
     */
    public PaymentPeriodPolicy {
        longest.ifPresent(period -> Periods.check("longest", period));
    }

    /**
     * Decides on a period.
     *
     * @param first its first day
     * @param last its last day
     * @param today the day on which it is asked, in the market's zone
     * @return the period, or every reason against it
     */
    public PaymentPeriodDecision decide(LocalDate first, LocalDate last, LocalDate today) {
        List<Reason> found = new ArrayList<>();
        if (last.isBefore(first)) {
            found.add(Reason.of(PaymentPeriodReason.PAYMENTS_PERIOD_REVERSED)
                    .with("first", first)
                    .with("last", last));
        }
        if (last.isAfter(today) || first.isAfter(today)) {
            found.add(Reason.of(PaymentPeriodReason.PAYMENTS_PERIOD_IN_FUTURE).with("today", today));
        }
        longest.filter(length -> !first.isAfter(today))
                .map(length -> first.plus(length).minusDays(1))
                .filter(last::isAfter)
                .ifPresent(until -> found.add(
                        Reason.of(PaymentPeriodReason.PAYMENTS_PERIOD_TOO_LONG).with("until", until)));
        return found.isEmpty()
                ? new PaymentPeriodDecision.Granted(DateSpan.of(first, last))
                : new PaymentPeriodDecision.Refused(found);
    }
}
