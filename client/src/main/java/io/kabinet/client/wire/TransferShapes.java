package io.kabinet.client.wire;

import io.kabinet.client.transfer.Agreement;
import io.kabinet.client.transfer.MakeTransfer;
import io.kabinet.client.transfer.MoneySent;
import io.kabinet.client.transfer.QuoteTransfer;
import io.kabinet.client.transfer.TransferQuote;
import io.kabinet.core.account.BankCard;
import io.kabinet.core.account.transfer.TransferOrder;
import io.kabinet.core.account.transfer.TransferTarget;
import io.kabinet.core.subscriber.AccountNumber;
import java.util.List;

/** What goes over the wire about money that goes to another account or a bank card. */
final class TransferShapes {

    private static final String ROOM = "/v1/transfers/";
    private static final String ACCOUNT = "ACCOUNT";
    private static final String CARD = "CARD";

    private static final Shape<TransferOrder> ORDER = new Shape<>(
            order -> Json.Fields.of("amount", Values.money(order.amount())).and("target", write(order.target())),
            json -> new TransferOrder(
                    Values.needed(json, "amount", Values::money),
                    Values.needed(json, "target", TransferShapes::target)));

    private static final Shape<QuoteTransfer> ASK = new Shape<>(
            ask -> Shape.of(ask).and("order", ORDER.write().apply(ask.order())),
            json -> new QuoteTransfer(Shape.of(json), Values.needed(json, "order", ORDER.read())));

    private static final Shape<TransferQuote> QUOTE = new Shape<>(
            quote -> with(Json.Fields.of("order", ORDER.write().apply(quote.order())), quote.agreement())
                    .and("left", quote.left().asOptional(), Values::money),
            json -> new TransferQuote(
                    Values.needed(json, "order", ORDER.read()),
                    agreement(json),
                    Values.statedOrNot(json, "left", Values::money)));

    private static final Shape<MakeTransfer> MAKE = new Shape<>(
            make -> with(Shape.of(make).and("order", ORDER.write().apply(make.order())), make.agreed())
                    .and("key", make.key().text()),
            json -> new MakeTransfer(
                    Shape.of(json),
                    Values.needed(json, "order", ORDER.read()),
                    agreement(json),
                    Values.needed(json, "key", Values::key)));

    static final Shape<MoneySent> SENT = new Shape<>(
            sent -> Json.Fields.of("at", Values.instant(sent.at()))
                    .and("amount", Values.money(sent.amount()))
                    .and("fee", sent.fee().asOptional(), Values::money)
                    .and("left", sent.left().asOptional(), Values::money),
            json -> new MoneySent(
                    Values.needed(json, "at", Values::instant),
                    Values.needed(json, "amount", Values::price),
                    Values.price(json, "fee"),
                    Values.statedOrNot(json, "left", Values::money)));

    static final List<Line<?, ?>> LINES = List.of(
            Line.inside(QuoteTransfer.class, ASK, QUOTE, ROOM + "quote"),
            Line.inside(MakeTransfer.class, MAKE, SENT, ROOM + "make"));

    private TransferShapes() {}

    /** What is agreed to stands next to what it is for. */
    static Json.Fields with(Json.Fields fields, Agreement agreement) {
        return fields.and("fee", agreement.fee().asOptional(), Values::money)
                .and("confirmBefore", agreement.confirmBefore(), Values::instant);
    }

    static Agreement agreement(Json json) throws Unreadable {
        return new Agreement(Values.price(json, "fee"), Values.stated(json, "confirmBefore", Values::instant));
    }

    private static Json write(TransferTarget target) {
        if (target instanceof TransferTarget.ToCard to) {
            return Json.Fields.of("kind", CARD)
                    .and("token", Values.secret(to.card().token()))
                    .and("lastFour", to.card().lastFour());
        }
        AccountNumber account = ((TransferTarget.ToAccount) target).account();
        return Json.Fields.of("kind", ACCOUNT).and("account", account.text());
    }

    /** A kind that this version does not know makes it unreadable: nobody guesses where money goes. */
    private static TransferTarget target(Json json) throws Unreadable {
        return switch (Values.needed(json, "kind", Values::text)) {
            case ACCOUNT ->
                new TransferTarget.ToAccount(
                        Values.needed(json, "account", account -> AccountNumber.of(Values.text(account))));
            case CARD ->
                new TransferTarget.ToCard(new BankCard(
                        Values.needed(json, "token", Values::secret), Values.needed(json, "lastFour", Values::text)));
            default -> throw Unreadable.because("is no known target").in("kind");
        };
    }
}
