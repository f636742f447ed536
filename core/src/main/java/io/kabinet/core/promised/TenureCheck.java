package io.kabinet.core.promised;

import io.kabinet.core.promised.terms.TenureRule;
import io.kabinet.core.promised.terms.TenureRule.Newcomers;
import io.kabinet.core.reason.Reason;
import io.kabinet.core.subscriber.Contract;
import java.time.LocalDate;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Whether somebody has been a subscriber for long enough. */
final class TenureCheck {

    private TenureCheck() {}

    static void check(TenureRule rule, CurrencyUnit currency, Examination examination) {
        if (rule.before() == Newcomers.CAPPED || isLongEnough(rule, examination)) {
            return;
        }
        if (rule.before() == Newcomers.REFUSED) {
            addIfKnown(rule, Optional.empty(), examination);
            return;
        }
        Money balance = examination.need("balance", examination.facts.account().balance(), currency);
        if (balance != null && !balance.isPositive()) {
            addIfKnown(rule, Optional.of(Money.zero(currency)), examination);
        }
    }

    /** False also if it is not known, which is told then. */
    static boolean isLongEnough(TenureRule rule, Examination examination) {
        Optional<LocalDate> start = start(examination);
        if (start.isEmpty()) {
            examination.addUnknown("contract-start");
            return false;
        }
        return !LocalDate.ofInstant(examination.now, examination.zone).isBefore(longEnoughFrom(rule, start.get()));
    }

    private static void addIfKnown(TenureRule rule, Optional<Money> above, Examination examination) {
        Optional<LocalDate> start = start(examination);
        if (start.isPresent()) {
            Reason reason = Reason.of(PromisedPaymentReason.TENURE_TOO_SHORT)
                    .with("months", (long) rule.months())
                    .with("from", longEnoughFrom(rule, start.get()));
            examination.add(above.isPresent() ? reason.with("above", above.get()) : reason);
        }
    }

    private static LocalDate longEnoughFrom(TenureRule rule, LocalDate start) {
        return start.plusMonths(rule.months());
    }

    private static Optional<LocalDate> start(Examination examination) {
        return examination.facts.owner().contract().flatMap(Contract::start);
    }
}
