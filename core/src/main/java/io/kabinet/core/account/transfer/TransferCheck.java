package io.kabinet.core.account.transfer;

import io.kabinet.core.reason.Reason;
import io.kabinet.core.values.Stated;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** One look at an amount under some terms, and what was found against it. */
final class TransferCheck {

    private final TransferTerms terms;
    private final Money amount;
    private final List<Reason> found;

    TransferCheck(TransferTerms terms, Money amount) {
        this.terms = terms;
        this.amount = amount;
        this.found = new ArrayList<>(terms.amounts().violationsIn(amount));
    }

    List<Reason> found() {
        return found;
    }

    void addIf(boolean wrong, Reason reason) {
        if (wrong) {
            found.add(reason);
        }
    }

    /** A fact that a check needs; if it is not known, that is told once and there is none. */
    <T> Optional<T> need(String fact, Optional<T> known) {
        Reason missing = Reason.of(TransferReason.FACT_NOT_KNOWN).with("fact", fact);
        addIf(known.isEmpty() && !found.contains(missing), missing);
        return known;
    }

    /** What one run alone would exceed, so that none could ever be made. */
    void checkEachRun() {
        TransferLimits limits = terms.limits();
        sum(limits.sentPerDay(), List.of(), moved -> false, TransferReason.SENT_DAY_LIMIT);
        sum(limits.sentPerMonth(), List.of(), moved -> false, TransferReason.SENT_MONTH_LIMIT);
        sum(limits.receivedPerDay(), List.of(), moved -> false, TransferReason.RECEIVED_DAY_LIMIT);
        sum(limits.receivedPerMonth(), List.of(), moved -> false, TransferReason.RECEIVED_MONTH_LIMIT);
    }

    void checkSent(Optional<List<Movement>> sent, Instant now, ZoneId zone) {
        TransferLimits limits = terms.limits();
        if (limits.sentPerDay().isPresent()
                || limits.sentPerMonth().isPresent()
                || limits.timesPerDay().isPresent()) {
            need("sent", sent).ifPresent(moved -> {
                LocalDate today = LocalDate.ofInstant(now, zone);
                sum(limits.sentPerDay(), moved, on(today, zone), TransferReason.SENT_DAY_LIMIT);
                sum(limits.sentPerMonth(), moved, in(YearMonth.from(today), zone), TransferReason.SENT_MONTH_LIMIT);
                limits.timesPerDay()
                        .ifPresent(most -> addIf(
                                moved.stream().filter(on(today, zone)).count() >= most,
                                Reason.of(TransferReason.TOO_MANY_TRANSFERS).with("maximum", (long) most)));
            });
        }
    }

    void checkReceived(Optional<List<Movement>> received, Instant now, ZoneId zone) {
        TransferLimits limits = terms.limits();
        if (limits.receivedPerDay().isPresent() || limits.receivedPerMonth().isPresent()) {
            need("received", received).ifPresent(moved -> {
                LocalDate today = LocalDate.ofInstant(now, zone);
                sum(limits.receivedPerDay(), moved, on(today, zone), TransferReason.RECEIVED_DAY_LIMIT);
                sum(
                        limits.receivedPerMonth(),
                        moved,
                        in(YearMonth.from(today), zone),
                        TransferReason.RECEIVED_MONTH_LIMIT);
            });
        }
    }

    TransferDecision decision(Optional<Money> balance, Optional<Instant> confirmBefore) {
        Optional<Money> leastLeft = terms.limits().leastLeft();
        Optional<Money> known = leastLeft.isPresent() ? need("balance", balance) : balance;
        if (!isInCurrency() || amount.isNegative()) {
            return new TransferDecision.Refused(found);
        }
        Stated<Money> fee = terms.feeFor(amount);
        Optional<Money> left = known.map(money -> inCurrency("balance", money).minus(amount))
                .map(money -> fee.asOptional().map(money::minus).orElse(money));
        if (leastLeft.isPresent() && left.isPresent() && left.get().isLessThan(leastLeft.get())) {
            found.add(Reason.of(TransferReason.LEFT_TOO_LITTLE)
                    .with("minimum", leastLeft.get())
                    .with("left", left.get()));
        }
        return found.isEmpty()
                ? new TransferDecision.Granted(
                        amount,
                        fee,
                        fee.asOptional().isPresent() && left.isPresent() ? Stated.of(left.get()) : Stated.notStated(),
                        confirmBefore)
                : new TransferDecision.Refused(found);
    }

    private void sum(
            Optional<Money> limit, List<Movement> moved, Predicate<Movement> counts, TransferReason otherwise) {
        if (limit.isEmpty() || !isInCurrency()) {
            return;
        }
        Money left = limit.get();
        for (Movement movement : moved) {
            left = counts.test(movement) ? left.minus(inCurrency("movement", movement.amount())) : left;
        }
        if (amount.isGreaterThan(left)) {
            Reason reason = Reason.of(otherwise).with("limit", limit.get());
            boolean own = otherwise == TransferReason.SENT_DAY_LIMIT || otherwise == TransferReason.SENT_MONTH_LIMIT;
            found.add(own ? reason.with("left", left.isNegative() ? Money.zero(currency()) : left) : reason);
        }
    }

    private static Predicate<Movement> on(LocalDate day, ZoneId zone) {
        return moved -> LocalDate.ofInstant(moved.at(), zone).equals(day);
    }

    private static Predicate<Movement> in(YearMonth month, ZoneId zone) {
        return moved -> YearMonth.from(LocalDate.ofInstant(moved.at(), zone)).equals(month);
    }

    private boolean isInCurrency() {
        return amount.getCurrencyUnit().equals(currency());
    }

    private CurrencyUnit currency() {
        return terms.amounts().currency();
    }

    private Money inCurrency(String fact, Money money) {
        if (!money.getCurrencyUnit().equals(currency())) {
            throw new IllegalArgumentException(
                    "the fact " + fact + " is in another currency than the policy: " + money + ", " + currency());
        }
        return money;
    }
}
