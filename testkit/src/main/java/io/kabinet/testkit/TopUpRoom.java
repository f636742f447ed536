package io.kabinet.testkit;

import io.kabinet.client.operation.Outcome;
import io.kabinet.client.topup.ActivatePaymentCard;
import io.kabinet.client.topup.MakeTopUp;
import io.kabinet.client.topup.PaymentCardActivated;
import io.kabinet.client.topup.QuoteTopUp;
import io.kabinet.client.topup.TopUpMade;
import io.kabinet.core.account.Payment;
import io.kabinet.core.account.PaymentType;
import io.kabinet.core.account.block.LineUse;
import io.kabinet.core.account.topup.TopUpOrder;
import io.kabinet.core.account.topup.TopUpQuote;
import io.kabinet.core.account.topup.Voucher;
import io.kabinet.core.account.topup.VoucherCode;
import io.kabinet.core.account.topup.VoucherDecision;
import io.kabinet.core.archive.OperationKind;
import io.kabinet.core.market.Rulebook;
import io.kabinet.core.reason.Reason;
import io.kabinet.core.reason.RequestReason;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.joda.money.Money;

/** Money that is paid in, by the rulebook; of a card that pays nothing is kept. */
final class TopUpRoom {

    /** What the source calls it. */
    static final PaymentType PAYMENT_CARD = new PaymentType("карта оплаты");

    private final Settings settings;
    private final Rulebook rulebook;
    private final Desk desk;
    private final Lines lines;
    private final Bank bank;
    private final Map<VoucherCode, Voucher> cards = new HashMap<>();

    TopUpRoom(Settings settings, Desk desk, Lines lines, Bank bank) {
        this.settings = settings;
        this.rulebook = settings.rulebook();
        this.desk = desk;
        this.lines = lines;
        this.bank = bank;
    }

    void open(Entrances entrances) {
        entrances.inside(
                QuoteTopUp.class,
                (quote, visit) -> decided(quote.order(), visit, granted -> granted, Outcome::confirmed));
        entrances.inside(OperationKind.PAYMENTS, MakeTopUp.class, this::make);
        entrances.inside(OperationKind.PAYMENTS, ActivatePaymentCard.class, this::activate);
    }

    /** There is one more card, or the one of that code is worth something else and new again. */
    void issue(VoucherCode code, Money worth) {
        cards.put(code, new Voucher(worth, false));
    }

    private Outcome<TopUpMade> make(MakeTopUp make, Visit visit) {
        return decided(
                make.agreed().order(),
                visit,
                granted -> granted.ifStill(make.agreed()),
                granted -> make.from().filter(card -> !bank.pays(card)).isPresent()
                        ? Outcome.rejected(List.of(Reason.of(RequestReason.CARD_DECLINED)))
                        : Outcome.confirmed(made(granted, visit)));
    }

    /** Where the rulebook has no top-ups there are none, even if the operator offers them. */
    private <R> Outcome<R> decided(
            TopUpOrder order,
            Visit visit,
            Function<TopUpQuote.Granted, TopUpQuote> agreed,
            Function<TopUpQuote.Granted, Outcome<R>> answer) {
        return rulebook.topUp()
                .map(policy -> policy.decide(order)
                        .<TopUpQuote>match(agreed, refused -> refused)
                        .<Outcome<R>>match(
                                granted -> lines.whereOpen(LineUse.TOP_UP, visit, () -> answer.apply(granted)),
                                refused -> Outcome.rejected(lines.against(LineUse.TOP_UP, visit, refused.reasons()))))
                .orElseGet(() -> Outcome.rejected(List.of(settings.notOffered())));
    }

    /** The internet is paid for from the account too; a fee that nobody states is not taken. */
    private TopUpMade made(TopUpQuote.Granted quote, Visit visit) {
        Money arrives = quote.arrives().asOptional().orElse(quote.order().amount());
        PaymentType type = new PaymentType(quote.order().channel().text());
        Payment payment = visit.person().receive(new Payment(visit.now(), type, arrives), rulebook.debt());
        return new TopUpMade(payment, quote.paid());
    }

    private Outcome<PaymentCardActivated> activate(ActivatePaymentCard activate, Visit visit) {
        String typed = activate.code().reveal();
        VoucherDecision decision =
                rulebook.voucher().decide(typed, activate.to(), code -> Optional.ofNullable(cards.get(code)));
        List<Reason> wrong = new ArrayList<>(decision.match(granted -> List.of(), VoucherDecision.Refused::reasons));
        if (activate.to().plan() == rulebook.market().numbering()
                && !desk.people().containsKey(activate.to())) {
            wrong.add(Reason.of(RequestReason.NUMBER_NOT_SERVED));
        }
        List<Reason> against = lines.against(LineUse.TOP_UP, visit, wrong);
        return against.isEmpty()
                ? decision.match(
                        granted -> Outcome.confirmed(activated(typed, granted, visit)),
                        refused -> Outcome.rejected(against))
                : Outcome.rejected(against);
    }

    private PaymentCardActivated activated(String typed, VoucherDecision.Granted granted, Visit visit) {
        cards.computeIfPresent(VoucherCode.maybe(typed).orElseThrow(), (code, card) -> new Voucher(card.worth(), true));
        Person to = Optional.ofNullable(desk.people().get(granted.to())).orElseThrow(); // it was looked for
        Payment payment = to.receive(new Payment(visit.now(), PAYMENT_CARD, granted.amount()), rulebook.debt());
        return new PaymentCardActivated(granted.to(), payment);
    }
}
