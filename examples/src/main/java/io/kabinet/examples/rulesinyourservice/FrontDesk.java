package io.kabinet.examples.rulesinyourservice;

import io.kabinet.core.bonus.BonusDecision;
import io.kabinet.core.bonus.BonusLedger;
import io.kabinet.core.bonus.Earning;
import io.kabinet.core.bonus.Spending;
import io.kabinet.core.identity.lockout.LockoutAnswer;
import io.kabinet.core.identity.lockout.LockoutGate;
import io.kabinet.core.market.Rulebook;
import io.kabinet.core.promised.AccountFacts;
import io.kabinet.core.promised.OwnerFacts;
import io.kabinet.core.promised.PromisedPaymentDecision;
import io.kabinet.core.promised.PromisedPaymentFacts;
import io.kabinet.core.promised.PromisedPayments;
import io.kabinet.core.promised.TopUp;
import io.kabinet.core.promised.TopUpDecision;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.values.Points;
import io.kabinet.core.values.Secret;
import java.time.Instant;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.joda.money.Money;

/**
 * One instance of the service: it remembers nothing, asks core, and writes down what core says.
 *
 * <p>Core decides on the value that was read; the database takes the next one only if nobody was faster, and whoever was
 * slower reads again and decides anew.
 */
final class FrontDesk {

    private final Rulebook rulebook;
    private final BiPredicate<Msisdn, Secret> passwords;
    private final Database database;
    private final LockoutGate gate;
    private final Book<PromisedPayments> promised;
    private final Book<BonusLedger> points;

    FrontDesk(Rulebook rulebook, Database database, BiPredicate<Msisdn, Secret> passwords) {
        this.rulebook = rulebook;
        this.passwords = passwords;
        this.database = database;
        this.gate = LockoutGate.over(rulebook.lockout().orElseThrow(), new JdbcLockoutStore(database));
        this.promised = new PromisedBook(database);
        this.points = new BonusBook(database);
    }

    /** Notes what the operator's other books say of a number: what its owner owes elsewhere. */
    void knows(Msisdn number, Money debtOnOtherNumbers) {
        database.write(rows -> rows.change(
                "merge into subscriber values (?, ?, ?)",
                number.digits(),
                debtOnOtherNumbers.getAmount(),
                debtOnOtherNumbers.getCurrencyUnit().getCode()));
    }

    LockoutAnswer signIn(Msisdn number, Secret password, Instant now) {
        return gate.attempt(number, () -> passwords.test(number, password), now);
    }

    PromisedPaymentDecision takePromisedPayment(Msisdn number, Money amount, Instant now) {
        while (true) {
            Book.Seen<PromisedPayments> seen = promised.load(number);
            PromisedPaymentDecision decision =
                    rulebook.promisedPayment().decide(amount, facts(number, seen.value()), now, rulebook.zone());
            if (decision.match(
                    granted -> promised.store(number, seen, seen.value().with(granted.payment())), refused -> true)) {
                return decision;
            }
        }
    }

    TopUpDecision topUp(Msisdn number, TopUp topUp) {
        while (true) {
            Book.Seen<PromisedPayments> seen = promised.load(number);
            TopUpDecision decision = seen.value().afterTopUp(topUp);
            if (decision.match(counted -> promised.store(number, seen, counted.payments()), refused -> true)) {
                return decision;
            }
        }
    }

    BonusDecision earn(Msisdn number, Earning earning, Instant now) {
        return move(number, ledger -> ledger.earn(earning, now));
    }

    BonusDecision spend(Msisdn number, Spending spending, Instant now) {
        return move(number, ledger -> ledger.spend(spending, now));
    }

    Points points(Msisdn number, Instant now) {
        return points.load(number).value().balance(now);
    }

    int openPromisedPayments(Msisdn number, Instant now) {
        return promised.load(number).value().openAt(now);
    }

    private BonusDecision move(Msisdn number, Function<BonusLedger, BonusDecision> request) {
        while (true) {
            Book.Seen<BonusLedger> seen = points.load(number);
            BonusDecision decision = request.apply(seen.value());
            if (decision.match(granted -> points.store(number, seen, granted.ledger()), refused -> true)) {
                return decision;
            }
        }
    }

    /** What the rule asks for; what this service does not know stays absent, and the rule says so if it needs it. */
    private PromisedPaymentFacts facts(Msisdn number, PromisedPayments payments) {
        OwnerFacts owner = database.read(rows -> rows.first(
                        "select * from subscriber where number = ?",
                        row -> OwnerFacts.UNKNOWN.withDebtOnOtherNumbers(row.money("debt_on_other_numbers")),
                        number.digits()))
                .orElse(OwnerFacts.UNKNOWN);
        return PromisedPaymentFacts.UNKNOWN
                .with(AccountFacts.UNKNOWN.withPromised(payments))
                .with(owner);
    }
}
