package io.kabinet.testkit.walk;

import io.kabinet.client.autopayment.AutoPaymentTerms;
import io.kabinet.client.autopayment.KeptAutoPayment;
import io.kabinet.client.autopayment.ReadAutoPayments;
import io.kabinet.client.autopayment.RemoveAutoPayment;
import io.kabinet.client.autopayment.ResumeAutoPayment;
import io.kabinet.client.autopayment.SetUpAutoPayment;
import io.kabinet.client.topup.ActivatePaymentCard;
import io.kabinet.client.topup.MakeTopUp;
import io.kabinet.client.topup.QuoteTopUp;
import io.kabinet.client.transfer.BalanceShare;
import io.kabinet.client.transfer.CancelRegularShare;
import io.kabinet.client.transfer.MakeTransfer;
import io.kabinet.client.transfer.QuoteRegularShare;
import io.kabinet.client.transfer.QuoteShare;
import io.kabinet.client.transfer.QuoteTransfer;
import io.kabinet.client.transfer.ReadRegularShares;
import io.kabinet.client.transfer.RegularShare;
import io.kabinet.client.transfer.SetUpRegularShare;
import io.kabinet.client.transfer.ShareBalance;
import io.kabinet.core.account.BankCard;
import io.kabinet.core.account.auto.AutoTrigger;
import io.kabinet.core.account.terms.Recurrence;
import io.kabinet.core.account.terms.Timetable;
import io.kabinet.core.account.topup.TopUpChannel;
import io.kabinet.core.account.topup.TopUpOrder;
import io.kabinet.core.account.topup.TopUpTarget;
import io.kabinet.core.account.topup.VoucherCode;
import io.kabinet.core.account.transfer.TransferOrder;
import io.kabinet.core.account.transfer.TransferTarget;
import io.kabinet.core.subscriber.AccountNumber;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.values.Secret;
import io.kabinet.testkit.walk.Asking.Way;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.Money;

/** How people pay in and send money: by card, by payment card, to each other, once or again and again. */
final class MeantSending {

    private static final int DIGITS = 14;

    static final Map<Class<?>, Way> ALL = Map.of(
            MakeTopUp.class,
            by -> by.asked(new QuoteTopUp(
                            by.who(), new TopUpOrder(small(by), TopUpTarget.ACCOUNT, TopUpChannel.BANK_CARD)))
                    .map(quote -> new MakeTopUp(by.who(), quote, Optional.of(card(by)), by.key())),
            ActivatePaymentCard.class,
            by -> Optional.of(new ActivatePaymentCard(by.who(), by.make().number(), issued(by), by.key())),
            SetUpAutoPayment.class,
            by -> Optional.of(new SetUpAutoPayment(
                    by.who(), new AutoPaymentTerms(by.make().number(), small(by), trigger(by)), card(by), by.key())),
            ResumeAutoPayment.class,
            by -> automatic(by).map(one -> new ResumeAutoPayment(by.who(), one.id(), by.key())),
            RemoveAutoPayment.class,
            by -> automatic(by).map(one -> new RemoveAutoPayment(by.who(), one.id(), by.key())),
            MakeTransfer.class,
            by -> by.asked(new QuoteTransfer(by.who(), new TransferOrder(small(by), target(by))))
                    .map(quote -> new MakeTransfer(by.who(), quote.order(), quote.agreement(), by.key())),
            ShareBalance.class,
            by -> by.asked(new QuoteShare(by.who(), share(by)))
                    .map(quote -> new ShareBalance(by.who(), quote.share(), quote.agreement(), by.key())),
            SetUpRegularShare.class,
            by -> by.asked(new QuoteRegularShare(by.who(), new RegularShare(share(by), timetable(by))))
                    .map(quote -> new SetUpRegularShare(by.who(), quote.wish(), quote.agreement(), by.key())),
            CancelRegularShare.class,
            by -> by.asked(new ReadRegularShares(by.who(), Optional.empty()))
                    .flatMap(page -> by.one(page.items()))
                    .map(one -> new CancelRegularShare(by.who(), one.transfer().id(), by.key())));

    private MeantSending() {}

    private static Money small(Asking by) {
        return by.make().money().dividedBy(10, RoundingMode.UP);
    }

    private static BankCard card(Asking by) {
        return new BankCard(Secret.of("tok_" + by.random().nextInt(3)), "0042");
    }

    /** The digits of a card that has just been sold, or some that nobody has. */
    private static Secret issued(Asking by) {
        String digits = Long.toString(by.random().nextLong(10_000_000_000_000L, 100_000_000_000_000L));
        Secret code = Secret.of(digits.substring(0, DIGITS));
        if (!by.once(5)) {
            by.town().operator().issuesPaymentCard(new VoucherCode(code), small(by));
        }
        return code;
    }

    private static AutoTrigger trigger(Asking by) {
        return by.once(2) ? new AutoTrigger.Threshold(small(by)) : new AutoTrigger.Schedule(timetable(by));
    }

    private static Timetable timetable(Asking by) {
        LocalDateTime first =
                by.make().today().plusDays(by.random().nextInt(1, 9)).atTime(2, 30);
        return Timetable.from(by.one(List.of(Recurrence.values())).orElseThrow(), first);
    }

    private static Optional<KeptAutoPayment> automatic(Asking by) {
        return by.asked(new ReadAutoPayments(by.who())).flatMap(list -> by.one(list.autoPayments()));
    }

    private static BalanceShare share(Asking by) {
        return new BalanceShare(by.make().number(), small(by));
    }

    private static TransferTarget target(Asking by) {
        Msisdn to = by.make().number();
        return by.once(3)
                ? new TransferTarget.ToCard(card(by))
                : new TransferTarget.ToAccount(AccountNumber.of("A-" + to.wire()));
    }
}
