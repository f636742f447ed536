package io.kabinet.benchmarks.promised;

import io.kabinet.benchmarks.promised.Answer.Lent;
import io.kabinet.benchmarks.promised.Answer.Refused;
import io.kabinet.benchmarks.promised.Answer.Why;
import io.kabinet.benchmarks.promised.Application.Loan;
import io.kabinet.core.promised.PromisedPayment;
import io.kabinet.core.promised.PromisedPaymentFacts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.Money;

/** The same comparisons in the same order, written out with joda-money for this one rule. */
final class ByHand {

    private ByHand() {}

    static Answer decide(Application application) {
        List<Why> reasons = new ArrayList<>();
        checkAmount(application.requested(), reasons);
        for (Loan loan : application.loans()) {
            if (loan.isOpenAt(application.now())) {
                reasons.add(new Why("ACTIVE_PAYMENT_EXISTS", loan.repayBy()));
            }
        }
        if (application.debt().isPositive()) {
            reasons.add(new Why("DEBT_ON_OTHER_NUMBERS", application.debt()));
        }
        return reasons.isEmpty()
                ? new Lent(application.requested(), Terms.repayBy(application.now()))
                : new Refused(reasons);
    }

    /** The same on the facts that ours is asked about, in the same objects. */
    static Answer decide(Money requested, PromisedPaymentFacts facts, Instant now) {
        List<Why> reasons = new ArrayList<>();
        checkAmount(requested, reasons);
        for (PromisedPayment payment : facts.account().promised().orElseThrow().payments()) {
            if (payment.stateAt(now).isOpen()) {
                reasons.add(new Why("ACTIVE_PAYMENT_EXISTS", payment.repayBy()));
            }
        }
        Money debt = facts.owner().debtOnOtherNumbers().orElseThrow();
        if (debt.isPositive()) {
            reasons.add(new Why("DEBT_ON_OTHER_NUMBERS", debt));
        }
        return reasons.isEmpty() ? new Lent(requested, Terms.repayBy(now)) : new Refused(reasons);
    }

    private static void checkAmount(Money requested, List<Why> reasons) {
        if (!requested.getCurrencyUnit().equals(Terms.RUB)) {
            reasons.add(new Why("CURRENCY_MISMATCH", requested.getCurrencyUnit().getCode()));
            return;
        }
        if (!requested.isPositive()) {
            reasons.add(new Why("AMOUNT_NOT_POSITIVE", requested));
        }
        if (requested.isLessThan(Terms.LEAST)) {
            reasons.add(new Why("AMOUNT_BELOW_MINIMUM", Terms.LEAST));
        }
        if (requested.isGreaterThan(Terms.MOST)) {
            reasons.add(new Why("AMOUNT_ABOVE_LIMIT", Terms.MOST));
        }
    }
}
