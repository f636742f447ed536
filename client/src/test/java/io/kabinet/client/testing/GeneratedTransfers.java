package io.kabinet.client.testing;

import io.kabinet.client.operation.Page;
import io.kabinet.client.transfer.Agreement;
import io.kabinet.client.transfer.BalanceShare;
import io.kabinet.client.transfer.CancelRegularShare;
import io.kabinet.client.transfer.LatestRun;
import io.kabinet.client.transfer.MakeTransfer;
import io.kabinet.client.transfer.MoneySent;
import io.kabinet.client.transfer.QuoteRegularShare;
import io.kabinet.client.transfer.QuoteShare;
import io.kabinet.client.transfer.QuoteTransfer;
import io.kabinet.client.transfer.ReadRegularShares;
import io.kabinet.client.transfer.RegularShare;
import io.kabinet.client.transfer.RegularShareCancelled;
import io.kabinet.client.transfer.RegularShareQuote;
import io.kabinet.client.transfer.SetUpRegularShare;
import io.kabinet.client.transfer.ShareBalance;
import io.kabinet.client.transfer.ShareQuote;
import io.kabinet.client.transfer.StandingShare;
import io.kabinet.client.transfer.TransferQuote;
import io.kabinet.core.account.BankCard;
import io.kabinet.core.account.terms.Recurrence;
import io.kabinet.core.account.terms.Timetable;
import io.kabinet.core.account.transfer.RecurringTransfer;
import io.kabinet.core.account.transfer.TransferOrder;
import io.kabinet.core.account.transfer.TransferTarget;
import io.kabinet.core.subscriber.AccountNumber;
import io.kabinet.core.values.Secret;
import io.kabinet.core.values.Stated;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/** Exchanges about money that goes out, out of a seed. */
final class GeneratedTransfers {

    private final Chance some;

    GeneratedTransfers(Chance some) {
        this.some = some;
    }

    List<Sample<?>> all() {
        return List.of(
                Sample.of(new QuoteTransfer(some.number(), order()), new TransferQuote(order(), agreement(), money())),
                Sample.of(new MakeTransfer(some.number(), order(), agreement(), some.key()), sent()),
                Sample.of(new QuoteShare(some.number(), share()), new ShareQuote(share(), agreement(), money())),
                Sample.of(new ShareBalance(some.number(), share(), agreement(), some.key()), sent()),
                Sample.of(
                        new QuoteRegularShare(some.number(), wish()),
                        new RegularShareQuote(wish(), agreement(), some.maybe(some::at))),
                Sample.of(new SetUpRegularShare(some.number(), wish(), agreement(), some.key()), standing()),
                Sample.of(
                        new ReadRegularShares(some.number(), some.cursor()),
                        new Page<>(some.some(this::standing), some.cursor())),
                Sample.of(
                        new CancelRegularShare(some.number(), some.text(), some.key()),
                        new RegularShareCancelled(some.text(), some.at())));
    }

    private TransferOrder order() {
        return new TransferOrder(
                anyMoney(),
                some.flag()
                        ? new TransferTarget.ToAccount(AccountNumber.of(some.text()))
                        : new TransferTarget.ToCard(
                                new BankCard(Secret.of(some.text()), "" + (1_000 + some.upTo(8_999)))));
    }

    private BalanceShare share() {
        return new BalanceShare(some.number(), anyMoney());
    }

    private RegularShare wish() {
        return new RegularShare(share(), timetable());
    }

    private Timetable timetable() {
        LocalDate day = some.day();
        return new Timetable(
                some.one(Recurrence.values()),
                day.atTime(some.upTo(23), some.upTo(59), some.upTo(59), some.one(List.of(0, 1, 250_000_000))),
                some.maybe(() -> day.plusDays(some.upTo(99))));
    }

    private StandingShare standing() {
        return new StandingShare(
                new RecurringTransfer(some.text(), some.number(), some.number(), some.money(), timetable()),
                fee(),
                some.maybe(some::at),
                some.maybe(() -> new LatestRun(
                        new RecurringTransfer.Run(some.text(), some.at()), some.flag() ? List.of() : some.reasons())));
    }

    private Agreement agreement() {
        return new Agreement(fee(), some.flag() ? Optional.empty() : Optional.of(some.at()));
    }

    private MoneySent sent() {
        return new MoneySent(some.at(), some.money(), fee(), money());
    }

    private Stated<Money> fee() {
        return some.flag() ? Stated.notStated() : Stated.of(some.money());
    }

    private Stated<Money> money() {
        return some.flag() ? Stated.notStated() : Stated.of(anyMoney());
    }

    private Money anyMoney() {
        return some.flag() ? some.money() : some.money().negated();
    }
}
