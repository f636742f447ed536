package io.kabinet.testkit.walk;

import io.kabinet.core.cashback.wallet.CashbackWallet;
import io.kabinet.core.promised.PromisedPayment;
import io.kabinet.core.promised.terms.FeeTiming;
import io.kabinet.testkit.Inside.Cash;
import io.kabinet.testkit.Inside.Position;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.joda.money.Money;

/** Laws of money, in minor units and exactly. */
final class MoneyLaws {

    static final List<Law> ALL = List.of(
            new Law("money is conserved", MoneyLaws::moneyIsConserved),
            new Law("the list of payments is what was paid in", MoneyLaws::paymentsAgree),
            new Law("promised payments are those that were taken, one at a time", MoneyLaws::promisedPayments),
            new Law("cashback is conserved", MoneyLaws::cashbackIsConserved));

    private MoneyLaws() {}

    /** Own money on all accounts is what came in less what went out, for every number and so for the operator. */
    private static Optional<String> moneyIsConserved(Moment moment) {
        for (Position one : moment.after().values()) {
            Told.Known known = moment.told().of(one.number());
            Cash cash = one.cash();
            long own = minor(cash.balance()) - minor(cash.lent());
            long billsPaid = known.billed - minor(cash.debts());
            long fees = fees(cash, moment.now());
            long due = known.paidIn + known.moved - billsPaid - known.charged - minor(cash.taken()) - fees;
            if (own != due) {
                return Optional.of(String.format(Locale.ROOT, "%s has %d of their own, and should have %d: %d paid in, %d moved, %d of bills paid, %d charged, %d taken by services and blocks, %d for promised payments", one.number(), own, due, known.paidIn, known.moved, billsPaid, known.charged, minor(cash.taken()), fees));
            }
        }
        return Optional.empty();
    }

    /** What promised payments cost: at once, or if they were not repaid in time. */
    private static long fees(Cash cash, Instant now) {
        return cash.promised().stream()
                .filter(payment -> payment.fee()
                        .match(
                                fee -> fee.timing() != FeeTiming.ON_EXPIRY
                                        || payment.stateAt(now) == PromisedPayment.State.EXPIRED,
                                () -> false))
                .mapToLong(payment -> payment.fee().match(fee -> minor(fee.amount()), () -> 0L))
                .sum();
    }

    private static Optional<String> paymentsAgree(Moment moment) {
        for (Position one : moment.after().values()) {
            long paidIn = moment.told().of(one.number()).paidIn;
            if (minor(one.cash().paid()) != paidIn) {
                return Optional.of(one.number() + " has paid " + paidIn + ", the list says "
                        + one.cash().paid());
            }
        }
        return Optional.empty();
    }

    private static Optional<String> promisedPayments(Moment moment) {
        for (Position one : moment.after().values()) {
            int taken = moment.told().of(one.number()).promised;
            int kept = one.cash().promised().size();
            long open = one.cash().open(moment.now());
            if (kept != taken || open > 1 || one.cash().lent().isNegative()) {
                return Optional.of(one.number() + " has taken " + taken + ", the list has " + kept + ", open are "
                        + open + ", lent is " + one.cash().lent());
            }
        }
        return Optional.empty();
    }

    private static Optional<String> cashbackIsConserved(Moment moment) {
        for (Position one : moment.after().values()) {
            CashbackWallet wallet = one.wallet().orElse(null);
            long spent = moment.told().of(one.number()).cashbackSpent;
            if (wallet == null) {
                continue;
            }
            Money there = wallet.available(moment.now()).plus(wallet.burnt(moment.now()));
            boolean agrees = wallet.balance().isNegative()
                    ? wallet.available(moment.now()).isZero()
                    : there.isEqual(wallet.balance());
            if (minor(wallet.spent()) != spent || !agrees) {
                return Optional.of(one.number() + " has spent " + spent + ", the wallet says " + wallet.spent()
                        + "; its balance is " + wallet.balance() + ", available or burnt " + there);
            }
        }
        return Optional.empty();
    }

    private static long minor(Money amount) {
        return amount.getAmountMinorLong();
    }
}
