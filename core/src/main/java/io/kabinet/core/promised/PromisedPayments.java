package io.kabinet.core.promised;

import io.kabinet.core.promised.TopUpDecision.Counted;
import io.kabinet.core.promised.TopUpDecision.Refused;
import io.kabinet.core.reason.Reason;
import io.kabinet.core.values.DateSpan;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * All promised payments that an account ever had; those that are over are kept.
 *
 * <p>A top-up repays them by itself, that which is due first before the rest, and the rest of it stays on the account.
 * Immutable and safe for use by several threads.
 *
 * <p><b>Source:</b> «доступна информация об использовании обещанных платежах в соответствующей вкладке».
 *
 * @param payments the payments, in the order in which they were taken, all in one currency
 */
public record PromisedPayments(List<PromisedPayment> payments) {

    /** None was ever taken. */
    public static final PromisedPayments NONE = new PromisedPayments(List.of());

    /**
     * Copies the payments and checks that they can all be of one account.
     *
     * @throws IllegalArgumentException if currencies differ, or one top-up repays more than it is, or is told in two ways
     */
    public PromisedPayments {
        payments = List.copyOf(payments);
        if (payments.stream()
                        .map(payment -> payment.amount().getCurrencyUnit())
                        .distinct()
                        .count()
                > 1) {
            throw new IllegalArgumentException("promised payments in several currencies");
        }
        List<Repayment> all = repayments(payments);
        for (Repayment repayment : all) {
            TopUp topUp = repayment.topUp();
            if (all.stream().map(Repayment::topUp).anyMatch(other -> reuses(other, topUp))
                    || repaidBy(all, topUp).isGreaterThan(topUp.amount())) {
                throw new IllegalArgumentException(
                        "a top-up at " + topUp.at() + " repays more than it is, or is told in two ways");
            }
        }
    }

    /**
     * So many payments.
     *
     * @param payments the payments, in the order in which they were taken
     * @return all of them together
     * @throws IllegalArgumentException if they cannot all be of one account
     */
    public static PromisedPayments of(PromisedPayment... payments) {
        return new PromisedPayments(List.of(payments));
    }

    /**
     * These payments and one more.
     *
     * @param payment the one that was taken last
     * @return the payments afterwards
     * @throws IllegalArgumentException if it is in another currency
     */
    public PromisedPayments with(PromisedPayment payment) {
        List<PromisedPayment> longer = new ArrayList<>(payments);
        longer.add(payment);
        return new PromisedPayments(longer);
    }

    /**
     * How many are open.
     *
     * @param now the moment of asking
     * @return the number of those that are active or partly repaid
     */
    public int openAt(Instant now) {
        int open = 0;
        for (int i = 0; i < payments.size(); i++) {
            open += payments.get(i).stateAt(now).isOpen() ? 1 : 0;
        }
        return open;
    }

    /**
     * The history of a period.
     *
     * @param days the period, its first and last day included
     * @param zone the market's zone
     * @return the payments that were taken on these days, in their order
     */
    public PromisedPayments takenOn(DateSpan days, ZoneId zone) {
        return new PromisedPayments(payments.stream()
                .filter(payment -> days.contains(LocalDate.ofInstant(payment.takenAt(), zone)))
                .toList());
    }

    /**
     * Lets a top-up repay what is open.
     *
     * <p>Checked in the order of {@link TopUpReason}: currency, id. A top-up that was counted before is answered as it was
     * then, and changes nothing. One that came in before a payment was taken does not repay it; neither does one that came
     * in at the moment it was due, or later.
     *
     * @param topUp the top-up
     * @return the payments afterwards and what became of the money, or every reason why it does not count
     */
    public TopUpDecision afterTopUp(TopUp topUp) {
        if (!payments.isEmpty() && !currency().equals(topUp.amount().getCurrencyUnit())) {
            return new Refused(List.of(Reason.of(TopUpReason.CURRENCY_MISMATCH)
                    .with("expected", currency().getCode())
                    .with("actual", topUp.amount().getCurrencyUnit().getCode())));
        }
        List<Repayment> before = repayments(payments);
        if (before.stream().map(Repayment::topUp).anyMatch(other -> reuses(other, topUp))) {
            return new Refused(List.of(Reason.of(TopUpReason.KEY_REUSED)));
        }
        Money repaid = repaidBy(before, topUp);
        if (repaid.isPositive()) {
            return new Counted(this, repaid, topUp.amount().minus(repaid));
        }
        return counted(topUp);
    }

    private Counted counted(TopUp topUp) {
        List<PromisedPayment> after = new ArrayList<>(payments);
        List<Integer> byDue = new ArrayList<>();
        for (int i = 0; i < payments.size(); i++) {
            byDue.add(i);
        }
        byDue.sort(Comparator.comparing(i -> payments.get(i).repayBy()));
        Money rest = topUp.amount();
        for (int i : byDue) {
            PromisedPayment payment = payments.get(i);
            Money taken = payment.repayableBy(topUp, rest);
            after.set(i, taken.isPositive() ? payment.with(new Repayment(topUp, taken)) : payment.seenBy(topUp.at()));
            rest = rest.minus(taken);
        }
        return new Counted(new PromisedPayments(after), topUp.amount().minus(rest), rest);
    }

    private CurrencyUnit currency() {
        return payments.get(0).amount().getCurrencyUnit();
    }

    private static List<Repayment> repayments(List<PromisedPayment> payments) {
        return payments.stream()
                .flatMap(payment -> payment.repayments().stream())
                .toList();
    }

    private static boolean reuses(TopUp one, TopUp other) {
        return one.id().equals(other.id()) && !one.equals(other);
    }

    private static Money repaidBy(List<Repayment> all, TopUp topUp) {
        return all.stream()
                .filter(repayment -> repayment.topUp().equals(topUp))
                .map(Repayment::repaid)
                .reduce(Money.zero(topUp.amount().getCurrencyUnit()), Money::plus);
    }
}
