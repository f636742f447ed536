package io.kabinet.testkit;

import io.kabinet.core.account.Debt;
import io.kabinet.core.account.DebtPolicy;
import io.kabinet.core.account.DebtRepayment;
import io.kabinet.core.account.Debts;
import io.kabinet.core.account.Funds;
import io.kabinet.core.promised.PromisedMovement;
import io.kabinet.core.promised.PromisedPayment;
import io.kabinet.core.promised.PromisedPayments;
import io.kabinet.core.promised.TopUp;
import io.kabinet.core.promised.TopUpDecision;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * The money of one account: what was paid in, what bills, services and fees took of it, and what was lent.
 *
 * <p>The balance is what the subscriber paid in, less what bills, services, blocks and fees took, and whatever the promised
 * payments have done by now by core's own account of their movements. Guarded by the world's lock.
 */
final class Purse {

    private Money paidIn;
    private Money paidForBills;
    private Money charged;
    private Debts debts = Debts.NONE;
    private PromisedPayments promised = PromisedPayments.NONE;
    private List<PromisedPayment> live = List.of();
    private Money ended;
    private final List<Function<Instant, Money>> outlays = new ArrayList<>();
    private int topUps;

    Purse(CurrencyUnit currency) {
        this.paidIn = Money.zero(currency);
        this.paidForBills = Money.zero(currency);
        this.charged = Money.zero(currency);
        this.ended = Money.zero(currency);
    }

    Money balance(Instant now) {
        Money balance = paidIn.minus(paidForBills).minus(charged).plus(ended);
        for (PromisedPayment payment : live) {
            balance = balance.plus(changeOf(payment, now));
        }
        for (Function<Instant, Money> outlay : outlays) {
            balance = balance.minus(outlay.apply(now));
        }
        return balance;
    }

    /** Pays for something else too, of which there is a word on what it has cost by any moment. */
    void alsoPays(Function<Instant, Money> costBy) {
        outlays.add(costBy);
    }

    Money paidIn() {
        return paidIn;
    }

    Money paidForBills() {
        return paidForBills;
    }

    Debts debts() {
        return debts;
    }

    PromisedPayments promised() {
        return promised;
    }

    /** Makes the balance what somebody says it is, as if that had been paid in. */
    void begin(Money balance, Instant now) {
        paidIn = paidIn.plus(balance.minus(balance(now)));
    }

    /** What is paid for from the account, whether there is enough on it or not: no source says that there has to be. */
    void charge(Money amount) {
        charged = charged.plus(amount);
    }

    void bill(Debt debt) {
        List<Debt> longer = new ArrayList<>(debts.unpaid());
        longer.add(debt);
        debts = new Debts(longer);
    }

    void topUp(Money amount, Optional<DebtPolicy> policy, Instant now) {
        TopUp topUp = new TopUp("top-up-" + (topUps + 1), amount, now);
        TopUpDecision.Counted counted = promised.afterTopUp(topUp).match(done -> done, refused -> {
            throw new IllegalArgumentException("the top-up does not count: " + refused.reasons());
        });
        topUps++;
        keep(counted.payments());
        paidIn = paidIn.plus(amount);
        payBills(counted.stays(), Funds.PAID, policy);
    }

    void lend(PromisedPayment payment, Optional<DebtPolicy> policy) {
        List<PromisedPayment> seen = new ArrayList<>();
        for (PromisedPayment earlier : promised.payments()) {
            seen.add(earlier.seenBy(payment.takenAt()));
        }
        seen.add(payment);
        keep(new PromisedPayments(seen));
        payBills(payment.amount(), Funds.PROMISED, policy);
    }

    /** Keeps them, and adds up what can change no more, so that a balance does not take longer with every payment. */
    private void keep(PromisedPayments after) {
        promised = after;
        live = after.payments().stream()
                .filter(payment -> payment.stateAt(payment.seenAt()).isOpen())
                .toList();
        ended = Money.zero(paidIn.getCurrencyUnit());
        for (PromisedPayment payment : after.payments()) {
            if (!payment.stateAt(payment.seenAt()).isOpen()) {
                ended = ended.plus(changeOf(payment, payment.seenAt()));
            }
        }
    }

    private static Money changeOf(PromisedPayment payment, Instant now) {
        return payment.movementsBy(now).stream()
                .map(PromisedMovement::change)
                .reduce(Money.zero(payment.amount().getCurrencyUnit()), Money::plus);
    }

    private void payBills(Money amount, Funds funds, Optional<DebtPolicy> policy) {
        if (policy.isEmpty() || debts.unpaid().isEmpty()) {
            return;
        }
        DebtRepayment repayment = policy.get().afterIncome(debts, amount, funds);
        debts = repayment.left();
        paidForBills = paidForBills.plus(amount.minus(repayment.unused()));
    }
}
