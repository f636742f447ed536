package io.kabinet.client.testing;

import io.kabinet.core.account.Account;
import io.kabinet.core.account.Balance;
import io.kabinet.core.account.Debt;
import io.kabinet.core.account.Debts;
import io.kabinet.core.account.LineState;
import io.kabinet.core.account.SettlementMethod;
import io.kabinet.core.bonus.programme.CatalogueItem;
import io.kabinet.core.bonus.programme.RewardKind;
import io.kabinet.core.promised.PromisedPayment;
import io.kabinet.core.promised.Repayment;
import io.kabinet.core.promised.TopUp;
import io.kabinet.core.promised.terms.Fee;
import io.kabinet.core.promised.terms.FeeTiming;
import io.kabinet.core.subscriber.AccountNumber;
import io.kabinet.core.subscriber.Contract;
import io.kabinet.core.subscriber.ContractState;
import io.kabinet.core.subscriber.PersonName;
import io.kabinet.core.subscriber.SimCodes;
import io.kabinet.core.subscriber.Subscriber;
import io.kabinet.core.values.Points;
import io.kabinet.core.values.Quantity;
import io.kabinet.core.values.Stated;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/** What answers are made of, out of a seed. */
final class GeneratedParts {

    private final Chance some;

    GeneratedParts(Chance some) {
        this.some = some;
    }

    byte[] bytes() {
        byte[] bytes = new byte[some.upTo(9)];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) some.upTo(255);
        }
        return bytes;
    }

    Balance balance() {
        return new Balance(some.flag() ? some.money() : some.money().negated(), some.at());
    }

    Account account() {
        return new Account(
                AccountNumber.of(some.text()),
                some.maybe(this::balance),
                some.maybe(() -> new SettlementMethod(some.text())),
                some.maybe(this::debts),
                some.maybe(() -> new LineState(some.text())));
    }

    private Debts debts() {
        Money amount = some.money();
        return new Debts(some.some(() -> new Debt(amount, some.day())));
    }

    Subscriber subscriber() {
        return new Subscriber(
                some.maybe(() -> PersonName.of(some.text())),
                some.number(),
                AccountNumber.of(some.text()),
                new Contract(new ContractState(some.text()), some.maybe(some::day)),
                some.maybe(() -> new SimCodes(some.secret(), some.secret())));
    }

    /** Of what is lent, nothing, a half or all has come back. */
    PromisedPayment payment() {
        Money half = some.money();
        Instant takenAt = some.at();
        List<Repayment> repayments = some.one(List.of(0, 1, 2)) == 0
                ? List.of()
                : List.of(new Repayment(new TopUp(some.text(), half, takenAt.plusSeconds(60)), half));
        return new PromisedPayment(
                half.multipliedBy(2),
                takenAt,
                takenAt.plusSeconds(3600L * (2 + some.upTo(99))),
                fee(half),
                repayments,
                takenAt.plusSeconds(3600));
    }

    private Stated<Fee> fee(Money amount) {
        return some.flag() ? Stated.notStated() : Stated.of(new Fee(amount, some.one(FeeTiming.values())));
    }

    CatalogueItem item() {
        return new CatalogueItem(
                some.text(), new RewardKind(some.text()), quantity(), Points.of(1 + some.upTo(999)), lifetime());
    }

    private Quantity quantity() {
        Quantity.Unit unit = some.one(Quantity.Unit.values());
        return some.one(
                List.of(Quantity.of(some.points().count(), unit), Quantity.unlimited(unit), Quantity.notStated(unit)));
    }

    private Optional<Period> lifetime() {
        Period period = Period.of(some.upTo(9), some.upTo(14), some.upTo(40));
        return period.isZero() ? Optional.empty() : some.maybe(() -> period);
    }
}
