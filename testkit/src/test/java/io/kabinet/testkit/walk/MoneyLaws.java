package io.kabinet.testkit.walk;

import io.kabinet.core.cashback.wallet.CashbackWallet;
import io.kabinet.core.promised.PromisedPayment;
import io.kabinet.core.promised.terms.FeeTiming;
import io.kabinet.testkit.Inside.Cash;
import io.kabinet.testkit.Inside.Flows;
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
            new Law("what is sent arrives", MoneyLaws::whatIsSentArrives),
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
            long byOthers = minor(cash.flows().automatic()) + minor(cash.flows().received());
            long sent = minor(cash.flows().sent()) + minor(cash.flows().toCards());
            long due = known.paidIn + byOthers - sent - billsPaid - known.charged - minor(cash.taken()) - fees;
            if (own != due) {
                return Optional.of(String.format(
                        Locale.ROOT,
                        "%s has %d of their own, and should have %d: %d paid in, %d by others and by themselves, %d sent, %d of bills paid, %d charged, %d taken by services and blocks, %d for promised payments",
                        one.number(),
                        own,
                        due,
                        known.paidIn,
                        byOthers,
                        sent,
                        billsPaid,
                        known.charged,
                        minor(cash.taken()),
                        fees));
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
            Flows flows = one.cash().flows();
            long due = moment.told().of(one.number()).paidIn + minor(flows.automatic()) + minor(flows.received());
            if (minor(flows.paid()) != due) {
                return Optional.of(one.number() + " has got " + due + ", the list says " + flows.paid());
            }
        }
        return Optional.empty();
    }

    /** Nothing that is sent to people is lost on the way, and nobody sends more than they know of unless regularly. */
    private static Optional<String> whatIsSentArrives(Moment moment) {
        long received = 0;
        long sentInAll = 0;
        for (Position one : moment.after().values()) {
            Told.Known known = moment.told().of(one.number());
            long sent = minor(one.cash().flows().sent());
            long all = sent + minor(one.cash().flows().toCards());
            if (all < known.sent || (all > known.sent && !known.regularly)) {
                return Optional.of(one.number() + " knows of " + known.sent + " sent, the books of " + all);
            }
            received += minor(one.cash().flows().received());
            sentInAll += sent;
        }
        return received == sentInAll
                ? Optional.empty()
                : Optional.of("sent were " + sentInAll + ", received " + received);
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
