package io.kabinet.testkit.document;

import io.kabinet.client.Kabinet;
import io.kabinet.client.operation.Operation;
import io.kabinet.client.transfer.Agreement;
import io.kabinet.client.transfer.BalanceShare;
import io.kabinet.client.transfer.CancelRegularShare;
import io.kabinet.client.transfer.MakeTransfer;
import io.kabinet.client.transfer.QuoteRegularShare;
import io.kabinet.client.transfer.QuoteShare;
import io.kabinet.client.transfer.ReadRegularShares;
import io.kabinet.client.transfer.SetUpRegularShare;
import io.kabinet.client.transfer.ShareBalance;
import io.kabinet.client.transfer.StandingShare;
import io.kabinet.core.account.BankCard;
import io.kabinet.core.account.terms.AllowedAmounts;
import io.kabinet.core.account.terms.Charge;
import io.kabinet.core.account.terms.Recurrence;
import io.kabinet.core.account.terms.Timetable;
import io.kabinet.core.account.transfer.ShareBalancePolicy;
import io.kabinet.core.account.transfer.TransferLimits;
import io.kabinet.core.account.transfer.TransferOrder;
import io.kabinet.core.account.transfer.TransferPolicy;
import io.kabinet.core.account.transfer.TransferTarget;
import io.kabinet.core.account.transfer.TransferTerms;
import io.kabinet.core.market.Rulebook;
import io.kabinet.core.subscriber.AccountNumber;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.values.Secret;
import io.kabinet.core.values.Source;
import io.kabinet.core.values.Stated;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Galya sends money to Dina, to a card, and again and again. */
final class TransferDay {

    /** What only Belarus has. */
    static final List<Class<? extends Operation<?>>> OPERATIONS = List.of(
            QuoteShare.class,
            ShareBalance.class,
            QuoteRegularShare.class,
            SetUpRegularShare.class,
            ReadRegularShares.class,
            CancelRegularShare.class);

    private static final Msisdn GALYA = Msisdn.of("79000000005");
    private static final Msisdn DINA = Msisdn.of("79000000006");
    private static final TransferTarget CARD = new TransferTarget.ToCard(new BankCard(Secret.of("tok_5f9a"), "0042"));

    private TransferDay() {}

    /** The rules of another market, in roubles, and a fee for what goes to an account. */
    static Rulebook rules(Rulebook russia) {
        Source source = Source.ownChoice("a test");
        TransferTerms priced = new TransferTerms(
                AllowedAmounts.anyIn(CurrencyUnit.of("RUB")),
                TransferLimits.leaving(rub("0")),
                Stated.of(Charge.fixed(rub("7"))));
        return russia.with(source)
                .shareBalance(ShareBalancePolicy.RU_DIRECT_2014)
                .with(source)
                .transfer(new TransferPolicy(priced, TransferPolicy.RUSSIA.toCard()));
    }

    static void live(Days days) {
        days.operator().subscriber(GALYA).balance(rub("2000"));
        Kabinet galya = days.signedIn(GALYA);
        TransferTarget account = new TransferTarget.ToAccount(
                days.signedIn(DINA).account().details().number());
        var toCard = galya.transfers().quote(new TransferOrder(rub("100"), CARD));
        var toAccount = galya.transfers().quote(new TransferOrder(rub("100"), account));
        galya.transfers().make(toCard, days.key()).orThrow();
        galya.transfers().make(toAccount, days.key()).orThrow();
        galya.await(new MakeTransfer(GALYA, toAccount.order(), Agreement.NOTHING_STATED, days.key()));
        TransferTarget nobody = new TransferTarget.ToAccount(AccountNumber.of("A-none"));
        galya.await(
                new MakeTransfer(GALYA, new TransferOrder(rub("100"), nobody), Agreement.NOTHING_STATED, days.key()));
        share(days, galya);
        regularly(days, galya);
    }

    private static void share(Days days, Kabinet galya) {
        var quote = galya.shareBalance().quote(DINA, rub("300"));
        galya.shareBalance().share(quote, days.key()).orThrow();
        galya.await(new ShareBalance(GALYA, new BalanceShare(GALYA, rub("301")), Agreement.NOTHING_STATED, days.key()));
    }

    private static void regularly(Days days, Kabinet galya) {
        Days.pages(galya.shareBalance().regular());
        LocalDate today = LocalDate.ofInstant(
                days.operator().clock().instant(), days.operator().clock().getZone());
        LocalDateTime tomorrow = today.plusDays(1).atTime(0, 0, 30);
        var daily = galya.shareBalance().quoteRegular(DINA, rub("300"), Timetable.from(Recurrence.DAILY, tomorrow));
        var monthly = galya.shareBalance()
                .quoteRegular(
                        DINA,
                        rub("300"),
                        Timetable.from(Recurrence.MONTHLY, tomorrow).until(today.plusYears(1)));
        StandingShare first = galya.shareBalance().setUp(daily, days.key()).orThrow();
        galya.shareBalance().setUp(monthly, days.key()).orThrow();
        days.operator().subscriber(GALYA).balance(rub("400"));
        days.operator().clock().advance(Duration.ofDays(1));
        Days.pages(galya.shareBalance().regular());
        galya.shareBalance().cancel(first, days.key()).orThrow();
        galya.shareBalance().cancel(first, days.key());
    }

    private static Money rub(String amount) {
        return Money.parse("RUB " + amount);
    }
}
