package io.kabinet.core.promised;

import io.kabinet.core.promised.terms.RepeatRule;
import io.kabinet.core.reason.Reason;
import java.time.Instant;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Whether another payment may be taken beside and after those that were. */
final class RepeatCheck {

    private RepeatCheck() {}

    static void checkActive(RepeatRule rule, Examination examination) {
        if (rule.maxActive().isEmpty()) {
            return;
        }
        Optional<PromisedPayments> promised = examination.facts.account().promised();
        if (promised.isEmpty()) {
            examination.addUnknown("promised-payments");
            return;
        }
        int over = promised.get().openAt(examination.now) - rule.maxActive().getAsInt();
        if (over >= 0) {
            examination.add(
                    PromisedPaymentReason.ACTIVE_PAYMENT_EXISTS,
                    "expires",
                    expiry(promised.get(), over, examination.now));
        }
    }

    /** The moment at which enough of the open payments are over, if nothing is repaid. */
    private static Instant expiry(PromisedPayments promised, int over, Instant now) {
        List<Instant> dues = new ArrayList<>(1);
        for (PromisedPayment payment : promised.payments()) {
            if (payment.stateAt(now).isOpen()) {
                dues.add(payment.repayBy());
            }
        }
        dues.sort(Comparator.naturalOrder());
        return dues.get(over);
    }

    static void checkCooldown(RepeatRule rule, Examination examination) {
        if (rule.cooldown().isEmpty()) {
            return;
        }
        Optional<PromisedPayments> promised = examination.facts.account().promised();
        if (promised.isEmpty()) {
            examination.addUnknown("promised-payments");
            return;
        }
        Period wait = rule.cooldown().get();
        promised.get().payments().stream()
                .flatMap(payment -> payment.endedAt(examination.now).stream())
                .max(Instant::compareTo)
                .map(end -> end.atZone(examination.zone).plus(wait).toInstant())
                .filter(examination.now::isBefore)
                .ifPresent(until -> examination.add(
                        Reason.of(PromisedPaymentReason.COOLDOWN).with("until", until)));
    }
}
