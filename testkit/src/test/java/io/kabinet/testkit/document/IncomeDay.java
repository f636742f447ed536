package io.kabinet.testkit.document;

import io.kabinet.client.Kabinet;
import io.kabinet.client.autopayment.AutoPaymentTerms;
import io.kabinet.client.topup.QuoteTopUp;
import io.kabinet.core.account.BankCard;
import io.kabinet.core.account.auto.AutoTrigger;
import io.kabinet.core.account.terms.Recurrence;
import io.kabinet.core.account.terms.Timetable;
import io.kabinet.core.account.topup.TopUpChannel;
import io.kabinet.core.account.topup.TopUpOrder;
import io.kabinet.core.account.topup.TopUpPolicy;
import io.kabinet.core.account.topup.TopUpQuote;
import io.kabinet.core.account.topup.TopUpTarget;
import io.kabinet.core.account.topup.VoucherCode;
import io.kabinet.core.market.Rulebook;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.values.Secret;
import io.kabinet.core.values.Source;
import io.kabinet.core.values.Stated;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.joda.money.Money;

/** Anna pays in, by hand and by itself. */
final class IncomeDay {

    private static final BankCard CARD = new BankCard(Secret.of("tok_5f9a"), "0042");

    private IncomeDay() {}

    /** Top-ups at a fee. */
    static Rulebook rules(Rulebook russia) {
        return russia.with(Source.ownChoice("a test")).topUp(TopUpPolicy.RU_2026);
    }

    static void live(Days days, Msisdn number) {
        Kabinet anna = days.anna();
        topUps(days, anna);
        paymentCards(days, anna);
        autoPayments(days, anna, number);
    }

    private static void topUps(Days days, Kabinet anna) {
        TopUpQuote.Granted byCard = anna.topUps().quote(order("1000", TopUpChannel.BANK_CARD));
        TopUpQuote.Granted inShop = anna.topUps().quote(order("50", TopUpChannel.SHOP));
        anna.await(new QuoteTopUp(anna.number(), order("0", new TopUpChannel("dove"))));
        anna.topUps().topUp(byCard, CARD, days.key()).orThrow();
        anna.topUps().topUp(inShop, days.key()).orThrow();
        TopUpOrder internet = new TopUpOrder(rub("10"), TopUpTarget.INTERNET, TopUpChannel.FAST_PAYMENTS);
        anna.topUps()
                .topUp(
                        new TopUpQuote.Granted(internet, Stated.notStated(), Stated.notStated(), Stated.notStated()),
                        days.key());
        days.operator().bankDeclines(CARD);
        anna.topUps().topUp(byCard, CARD, days.key());
        days.operator().bankAccepts(CARD);
    }

    private static void paymentCards(Days days, Kabinet anna) {
        Secret code = Secret.of("12345678901234");
        days.operator().issuesPaymentCard(new VoucherCode(code), rub("100"));
        anna.topUps().activateCard(code, days.key()).orThrow();
        anna.topUps().activateCard(code, days.key());
        anna.topUps().activateCard(Secret.of("1234"), days.key());
    }

    private static void autoPayments(Days days, Kabinet anna, Msisdn number) {
        AutoTrigger low = new AutoTrigger.Threshold(rub("-50"));
        Timetable monthly = Timetable.from(Recurrence.MONTHLY, LocalDateTime.parse("2028-01-31T10:00"));
        AutoTrigger schedule = new AutoTrigger.Schedule(monthly.until(LocalDate.parse("2028-12-31")));
        String first = anna.autoPayments()
                .setUp(new AutoPaymentTerms(number, rub("300"), low), CARD, days.key())
                .orThrow()
                .id();
        String second = anna.autoPayments()
                .setUp(new AutoPaymentTerms(number, rub("500"), schedule), CARD, days.key())
                .orThrow()
                .id();
        anna.autoPayments()
                .setUp(new AutoPaymentTerms(number, rub("0"), new AutoTrigger.Schedule(monthly)), CARD, days.key());
        anna.autoPayments().list();
        anna.autoPayments().resume(first, days.key()).orThrow();
        anna.autoPayments().resume(second, days.key()).orThrow();
        anna.autoPayments().resume("none", days.key());
        anna.autoPayments().remove(first, days.key()).orThrow();
        anna.autoPayments().remove(second, days.key()).orThrow();
        anna.autoPayments().list();
    }

    private static TopUpOrder order(String amount, TopUpChannel channel) {
        return new TopUpOrder(rub(amount), TopUpTarget.ACCOUNT, channel);
    }

    private static Money rub(String amount) {
        return Money.parse("RUB " + amount);
    }
}
