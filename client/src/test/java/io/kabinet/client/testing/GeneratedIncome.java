package io.kabinet.client.testing;

import io.kabinet.client.autopayment.AutoPaymentList;
import io.kabinet.client.autopayment.AutoPaymentTerms;
import io.kabinet.client.autopayment.KeptAutoPayment;
import io.kabinet.client.autopayment.ReadAutoPayments;
import io.kabinet.client.autopayment.RemoveAutoPayment;
import io.kabinet.client.autopayment.ResumeAutoPayment;
import io.kabinet.client.autopayment.SetUpAutoPayment;
import io.kabinet.client.topup.ActivatePaymentCard;
import io.kabinet.client.topup.MakeTopUp;
import io.kabinet.client.topup.PaymentCardActivated;
import io.kabinet.client.topup.QuoteTopUp;
import io.kabinet.client.topup.TopUpMade;
import io.kabinet.core.account.BankCard;
import io.kabinet.core.account.Payment;
import io.kabinet.core.account.PaymentType;
import io.kabinet.core.account.auto.AutoPaymentState.Phase;
import io.kabinet.core.account.auto.AutoTrigger;
import io.kabinet.core.account.terms.Recurrence;
import io.kabinet.core.account.terms.Timetable;
import io.kabinet.core.account.topup.TopUpChannel;
import io.kabinet.core.account.topup.TopUpOrder;
import io.kabinet.core.account.topup.TopUpQuote;
import io.kabinet.core.account.topup.TopUpTarget;
import io.kabinet.core.values.Secret;
import io.kabinet.core.values.Stated;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/** Exchanges about money that comes in, out of a seed. */
final class GeneratedIncome {

    private final Chance some;

    GeneratedIncome(Chance some) {
        this.some = some;
    }

    List<Sample<?>> all() {
        return List.of(
                Sample.of(new QuoteTopUp(some.number(), order()), quote()),
                Sample.of(topUp(), new TopUpMade(payment(), price())),
                Sample.of(
                        new ActivatePaymentCard(some.number(), some.number(), some.secret(), some.key()),
                        new PaymentCardActivated(some.number(), payment())),
                Sample.of(new ReadAutoPayments(some.number()), list()),
                Sample.of(new SetUpAutoPayment(some.number(), terms(), card(), some.key()), kept()),
                Sample.of(new ResumeAutoPayment(some.number(), some.text(), some.key()), kept()),
                Sample.of(new RemoveAutoPayment(some.number(), some.text(), some.key()), list()));
    }

    private TopUpOrder order() {
        TopUpChannel channel = some.one(List.of(
                TopUpChannel.BANK_CARD, TopUpChannel.OWN_BANK_CARD, TopUpChannel.SHOP, new TopUpChannel(some.text())));
        return new TopUpOrder(anyMoney(), some.one(TopUpTarget.values()), channel);
    }

    private TopUpQuote.Granted quote() {
        return new TopUpQuote.Granted(order(), price(), price(), price());
    }

    private MakeTopUp topUp() {
        TopUpQuote.Granted agreed = quote();
        TopUpChannel channel = agreed.order().channel();
        Optional<BankCard> from = channel.isKnown()
                ? Optional.of(card()).filter(card -> !channel.equals(TopUpChannel.SHOP))
                : some.maybe(this::card);
        return new MakeTopUp(some.number(), agreed, from, some.key());
    }

    private BankCard card() {
        return new BankCard(Secret.of("tok_" + some.text()), "00" + (10 + some.upTo(89)));
    }

    private Payment payment() {
        return new Payment(some.at(), new PaymentType(some.text()), some.money());
    }

    private Stated<Money> price() {
        return some.flag() ? Stated.notStated() : Stated.of(some.money());
    }

    private Money anyMoney() {
        return some.flag() ? some.money() : some.money().negated();
    }

    private AutoPaymentTerms terms() {
        LocalDate first = some.day();
        Timetable endless =
                Timetable.from(some.one(Recurrence.values()), first.atTime(LocalTime.ofSecondOfDay(some.upTo(86_399))));
        return new AutoPaymentTerms(
                some.number(),
                anyMoney(),
                some.one(List.of(
                        new AutoTrigger.Threshold(anyMoney()),
                        new AutoTrigger.Schedule(endless),
                        new AutoTrigger.Schedule(endless.until(first.plusDays(some.upTo(40)))))));
    }

    private KeptAutoPayment kept() {
        return new KeptAutoPayment(
                some.text(), terms(), "00" + (10 + some.upTo(89)), some.one(Phase.values()), some.upTo(9));
    }

    private AutoPaymentList list() {
        return new AutoPaymentList(some.some(this::kept));
    }
}
