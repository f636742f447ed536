package io.kabinet.core.promised;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.joda.money.Money;

/** Whether the repayments of a stored payment can be true. */
final class RepaymentAudit {

    private RepaymentAudit() {}

    /**
     * Checks them all.
     *
     * @throws IllegalArgumentException if one lies outside the moments, a top-up is there twice, or they exceed the amount
     */
    static void check(List<Repayment> repayments, Money amount, Instant from, Instant before) {
        Money left = amount;
        Set<String> ids = new HashSet<>();
        for (Repayment repayment : repayments) {
            TopUp topUp = repayment.topUp();
            if (topUp.at().isBefore(from) || !topUp.at().isBefore(before)) {
                throw new IllegalArgumentException("a repayment at " + topUp.at() + " is outside the term, or unseen");
            }
            if (!ids.add(topUp.id())) {
                throw new IllegalArgumentException("one top-up repays twice, at " + topUp.at());
            }
            left = left.minus(repayment.repaid());
        }
        if (left.isNegative()) {
            throw new IllegalArgumentException("more is repaid than " + amount + ", by " + left.negated());
        }
    }
}
