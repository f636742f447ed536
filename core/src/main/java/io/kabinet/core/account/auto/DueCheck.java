package io.kabinet.core.account.auto;

import io.kabinet.core.account.auto.AutoPaymentState.Phase;
import io.kabinet.core.account.terms.Timetable;
import io.kabinet.core.account.transfer.Movement;
import io.kabinet.core.reason.Reason;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.joda.money.Money;

/** One look at an auto-payment, and what holds it back. */
final class DueCheck {

    private final AutoPaymentState state;
    private final Instant now;
    private final ZoneId zone;
    private final List<Reason> found = new ArrayList<>();

    DueCheck(AutoPaymentState state, Instant now, ZoneId zone) {
        this.state = state;
        this.now = now;
        this.zone = zone;
    }

    List<Reason> found() {
        return found;
    }

    /** Whether the balance is above the threshold, so that it can run low again. */
    boolean threshold(Money threshold, Money balance) {
        if (!balance.isSameCurrency(threshold)) {
            throw new IllegalArgumentException(
                    "the balance is in another currency than the threshold: " + balance + ", " + threshold);
        }
        boolean above = balance.isGreaterThan(threshold);
        if (above) {
            found.add(Reason.of(AutoPaymentReason.BALANCE_ABOVE_THRESHOLD)
                    .with("threshold", threshold)
                    .with("balance", balance));
        } else if (state.phase() == Phase.PAID) {
            found.add(Reason.of(AutoPaymentReason.THRESHOLD_PAID_ALREADY).with("threshold", threshold));
        }
        return above;
    }

    void schedule(Timetable days) {
        Optional<Timetable.Run> next = days.nextAfter(state.since(), zone);
        if (state.phase() != Phase.FAILED
                && next.filter(run -> !run.at().isAfter(now)).isEmpty()) {
            Reason reason = Reason.of(AutoPaymentReason.AUTO_PAYMENT_NOT_YET);
            found.add(next.map(run -> reason.with("from", run.at())).orElse(reason));
        }
    }

    void limits(AutoPaymentLimits limits) {
        limits.leastGap()
                .filter(gap -> state.attempts() > 0 && state.phase() != Phase.RESUMED)
                .map(state.since()::plus)
                .filter(now::isBefore)
                .ifPresent(from -> found.add(
                        Reason.of(AutoPaymentReason.AUTO_PAYMENT_TOO_SOON).with("from", from)));
        LocalDate today = LocalDate.ofInstant(now, zone);
        cap(limits.perDay(), today::equals, AutoPaymentReason.AUTO_PAYMENT_DAY_LIMIT);
        cap(
                limits.perMonth(),
                day -> YearMonth.from(day).equals(YearMonth.from(today)),
                AutoPaymentReason.AUTO_PAYMENT_MONTH_LIMIT);
    }

    private void cap(Optional<Money> limit, Predicate<LocalDate> counts, AutoPaymentReason otherwise) {
        if (limit.isEmpty()) {
            return;
        }
        Money left = limit.get();
        for (Movement taken : state.taken()) {
            left = counts.test(LocalDate.ofInstant(taken.at(), zone)) ? left.minus(taken.amount()) : left;
        }
        if (state.agreed().amount().isGreaterThan(left)) {
            found.add(Reason.of(otherwise)
                    .with("limit", limit.get())
                    .with("left", left.isNegative() ? Money.zero(left.getCurrencyUnit()) : left));
        }
    }
}
