package io.kabinet.examples.partnershop;

import io.kabinet.core.cashback.settlement.LineStanding;
import io.kabinet.core.cashback.settlement.LineState;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * What of a line's standing is printed.
 *
 * @param state how the line stands
 * @param paidOut whether its cashback is in the subscriber's wallet
 * @param amounts its amounts, all zero for a refused line
 * @param payableFrom the first day of its payout, once it counts and if there is anything to pay
 * @param payableBy the last day of its payout, likewise
 */
record Outcome(
        LineState state,
        boolean paidOut,
        Reckoned amounts,
        Optional<LocalDate> payableFrom,
        Optional<LocalDate> payableBy) {

    static Outcome of(LineStanding standing, ZoneId zone) {
        Reckoned amounts = standing.reward()
                .map(Reckoned::of)
                .orElseGet(() -> Reckoned.nothing(standing.due().getCurrencyUnit()));
        boolean isPayable = amounts.reward().isPositive();
        return new Outcome(
                standing.state(),
                standing.paidOut(),
                amounts,
                standing.payableFrom(zone).filter(day -> isPayable),
                standing.payableBy(zone).filter(day -> isPayable));
    }
}
