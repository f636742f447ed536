package io.kabinet.client.wire;

import io.kabinet.client.topup.ActivatePaymentCard;
import io.kabinet.client.topup.MakeTopUp;
import io.kabinet.client.topup.PaymentCardActivated;
import io.kabinet.client.topup.QuoteTopUp;
import io.kabinet.client.topup.TopUpMade;
import io.kabinet.core.account.BankCard;
import io.kabinet.core.account.topup.TopUpChannel;
import io.kabinet.core.account.topup.TopUpOrder;
import io.kabinet.core.account.topup.TopUpQuote;
import io.kabinet.core.account.topup.TopUpTarget;
import java.util.List;

/** What goes over the wire about money that comes in; channels are words of the operator's, and any are kept. */
final class TopUpShapes {

    private static final String ROOM = "/v1/top-up/";

    static final Shape<BankCard> CARD = new Shape<>(
            card -> Json.Fields.of("token", Values.secret(card.token())).and("lastFour", card.lastFour()),
            json -> new BankCard(
                    Values.needed(json, "token", Values::secret), Values.needed(json, "lastFour", Values::text)));

    /** What this version does not know of a target makes it unreadable: nobody guesses what money is for. */
    private static final Shape<TopUpOrder> ORDER = new Shape<>(
            order -> Json.Fields.of("amount", Values.money(order.amount()))
                    .and("target", order.target().name())
                    .and("channel", order.channel().text()),
            json -> new TopUpOrder(
                    Values.needed(json, "amount", Values::money),
                    Values.needed(json, "target", target -> TopUpTarget.valueOf(Values.text(target))),
                    Values.needed(json, "channel", channel -> new TopUpChannel(Values.text(channel)))));

    private static final Shape<TopUpQuote.Granted> QUOTE = new Shape<>(
            quote -> Json.Fields.of("order", ORDER.write().apply(quote.order()))
                    .and("fee", quote.fee().asOptional(), Values::money)
                    .and("paid", quote.paid().asOptional(), Values::money)
                    .and("arrives", quote.arrives().asOptional(), Values::money),
            json -> new TopUpQuote.Granted(
                    Values.needed(json, "order", ORDER.read()),
                    Values.price(json, "fee"),
                    Values.price(json, "paid"),
                    Values.price(json, "arrives")));

    private static final Shape<QuoteTopUp> ASK = new Shape<>(
            ask -> Shape.of(ask).and("order", ORDER.write().apply(ask.order())),
            json -> new QuoteTopUp(Shape.of(json), Values.needed(json, "order", ORDER.read())));

    private static final Shape<MakeTopUp> MAKE = new Shape<>(
            make -> Shape.of(make)
                    .and("agreed", QUOTE.write().apply(make.agreed()))
                    .and("from", make.from(), CARD.write())
                    .and("key", make.key().text()),
            json -> new MakeTopUp(
                    Shape.of(json),
                    Values.needed(json, "agreed", QUOTE.read()),
                    Values.stated(json, "from", CARD.read()),
                    Values.needed(json, "key", Values::key)));

    private static final Shape<TopUpMade> MADE = new Shape<>(
            made -> Json.Fields.of("payment", PaymentShapes.PAYMENT.write().apply(made.payment()))
                    .and("paid", made.paid().asOptional(), Values::money),
            json -> new TopUpMade(
                    Values.needed(json, "payment", PaymentShapes.PAYMENT.read()), Values.price(json, "paid")));

    private static final Shape<ActivatePaymentCard> ACTIVATE = new Shape<>(
            activate -> Shape.of(activate)
                    .and("to", Values.number(activate.to()))
                    .and("code", Values.secret(activate.code()))
                    .and("key", activate.key().text()),
            json -> new ActivatePaymentCard(
                    Shape.of(json),
                    Values.needed(json, "to", Values::number),
                    Values.needed(json, "code", Values::secret),
                    Values.needed(json, "key", Values::key)));

    private static final Shape<PaymentCardActivated> ACTIVATED = new Shape<>(
            activated -> Json.Fields.of("to", Values.number(activated.to()))
                    .and("payment", PaymentShapes.PAYMENT.write().apply(activated.payment())),
            json -> new PaymentCardActivated(
                    Values.needed(json, "to", Values::number),
                    Values.needed(json, "payment", PaymentShapes.PAYMENT.read())));

    static final List<Line<?, ?>> LINES = List.of(
            Line.inside(QuoteTopUp.class, ASK, QUOTE, ROOM + "quote"),
            Line.inside(MakeTopUp.class, MAKE, MADE, ROOM + "make"),
            Line.inside(ActivatePaymentCard.class, ACTIVATE, ACTIVATED, ROOM + "activate-card"));

    private TopUpShapes() {}
}
