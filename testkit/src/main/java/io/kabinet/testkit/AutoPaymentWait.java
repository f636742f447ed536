package io.kabinet.testkit;

import io.kabinet.core.account.auto.AutoPaymentReason;
import io.kabinet.core.reason.Figure;
import io.kabinet.core.reason.Reason;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.joda.money.Money;

/** For how long an auto-payment waits, by the reasons that it gave at a moment. */
final class AutoPaymentWait {

    private final Instant since;
    private final Instant now;
    private final ZoneId zone;
    private final Function<Instant, Money> balance;

    AutoPaymentWait(Instant since, Instant now, ZoneId zone, Function<Instant, Money> balance) {
        this.since = since;
        this.now = now;
        this.zone = zone;
        this.balance = balance;
    }

    /** The first moment at which none of them may hold any more; empty if one of them holds until something happens. */
    Optional<Instant> until(List<Reason> reasons) {
        Optional<Instant> latest = Optional.of(since);
        for (Reason reason : reasons) {
            Optional<Instant> over = until(reason);
            latest = latest.flatMap(known -> over.map(moment -> moment.isAfter(known) ? moment : known));
        }
        return latest;
    }

    private Optional<Instant> until(Reason reason) {
        if (reason.is(AutoPaymentReason.AUTO_PAYMENT_NOT_YET) || reason.is(AutoPaymentReason.AUTO_PAYMENT_TOO_SOON)) {
            return figure(reason, "from").map(Instant.class::cast);
        }
        LocalDate today = LocalDate.ofInstant(since, zone);
        if (reason.is(AutoPaymentReason.AUTO_PAYMENT_DAY_LIMIT)) {
            return Optional.of(today.plusDays(1).atStartOfDay(zone).toInstant());
        }
        if (reason.is(AutoPaymentReason.AUTO_PAYMENT_MONTH_LIMIT)) {
            return Optional.of(
                    today.withDayOfMonth(1).plusMonths(1).atStartOfDay(zone).toInstant());
        }
        return reason.is(AutoPaymentReason.BALANCE_ABOVE_THRESHOLD)
                ? figure(reason, "threshold").map(Money.class::cast).flatMap(this::firstAtOrBelow)
                : Optional.empty();
    }

    /** Between two things that happen a balance only gets less, so the moment is found by halves. */
    private Optional<Instant> firstAtOrBelow(Money threshold) {
        if (balance.apply(now).isGreaterThan(threshold)) {
            return Optional.empty();
        }
        Instant above = since;
        Instant below = now;
        while (above.plusNanos(1).isBefore(below)) {
            Instant middle = above.plus(Duration.between(above, below).dividedBy(2));
            if (balance.apply(middle).isGreaterThan(threshold)) {
                above = middle;
            } else {
                below = middle;
            }
        }
        return Optional.of(below);
    }

    private static Optional<Object> figure(Reason reason, String name) {
        return reason.figures().stream()
                .filter(figure -> figure.name().equals(name))
                .map(Figure::value)
                .findFirst();
    }
}
