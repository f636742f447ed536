package io.kabinet.client.wire;

import io.kabinet.core.detailing.order.Channel;
import io.kabinet.core.detailing.order.Delivery;
import io.kabinet.core.detailing.order.OrderLife;
import io.kabinet.core.document.DocumentFormat;
import io.kabinet.core.subscriber.EmailAddress;
import io.kabinet.core.values.DateSpan;
import io.kabinet.core.values.Stated;
import org.joda.money.BigMoney;
import org.joda.money.Money;

/** What orders of reports and of documents have in common on the wire. */
final class OrderShapes {

    private static final int ROW_DECIMALS = 4;

    static final Shape<DateSpan> SPAN = new Shape<>(
            span -> Json.Fields.of("first", Values.date(span.first())).and("last", Values.date(span.last())),
            json -> DateSpan.of(Values.needed(json, "first", Values::date), Values.needed(json, "last", Values::date)));

    /** A channel that this version does not know makes it unreadable: nobody guesses where something is sent. */
    static final Shape<Delivery> DELIVERY = new Shape<>(
            delivery -> Json.Fields.of("channel", delivery.channel().name())
                    .and("address", delivery.address(), address -> new Json.Text(address.text())),
            json -> new Delivery(
                    Values.needed(json, "channel", channel -> Channel.valueOf(Values.text(channel))),
                    Values.stated(json, "address", address -> new EmailAddress(Values.text(address)))));

    static final Shape<OrderLife> LIFE = new Shape<>(
            life -> Json.Fields.of("orderedAt", Values.instant(life.orderedAt()))
                    .and("readyAt", life.readyAt(), Values::instant)
                    .and("visibleUntil", life.visibleUntil(), Values::instant),
            json -> new OrderLife(
                    Values.needed(json, "orderedAt", Values::instant),
                    Values.stated(json, "readyAt", Values::instant),
                    Values.stated(json, "visibleUntil", Values::instant)));

    private OrderShapes() {}

    static Json format(DocumentFormat format) {
        return new Json.Text(format.name());
    }

    static DocumentFormat format(Json json) throws Unreadable {
        return DocumentFormat.valueOf(Values.text(json));
    }

    /** A price that is not stated is not there, which is not the same as free. */
    static Json.Fields withPrice(Json.Fields fields, Stated<Money> price) {
        return fields.and("price", price.asOptional(), Values::money);
    }

    /** Money of rows, which has four decimals, no more and no less. */
    static Json rowMoney(BigMoney money) {
        return Values.exactMoney(money.withScale(ROW_DECIMALS));
    }

    static BigMoney rowMoney(Json json) throws Unreadable {
        BigMoney money = Values.exactMoney(json);
        if (money.getScale() != ROW_DECIMALS) {
            throw Unreadable.because("has not four decimals");
        }
        return money;
    }
}
