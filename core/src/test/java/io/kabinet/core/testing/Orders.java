package io.kabinet.core.testing;

import io.kabinet.core.cashback.order.Buyer;
import io.kabinet.core.cashback.order.LineAmounts;
import io.kabinet.core.cashback.order.LineKey;
import io.kabinet.core.cashback.order.OrderLine;
import java.time.Instant;
import java.util.Optional;
import org.joda.money.Money;

/** Invented orders at an invented shop. */
public final class Orders {

    /** The shop. */
    public static final String SHOP = "kettle-and-cup";

    /** Noon in Moscow on 10 March 2026. */
    public static final Instant NOON = Instant.parse("2026-03-10T09:00:00Z");

    private Orders() {}

    /** Position 1 of an order for so much, placed at noon. */
    public static OrderLine line(String order, Money paid) {
        return line(order, "1", paid);
    }

    /** A position of an order for so much, placed at noon. */
    public static OrderLine line(String order, String position, Money paid) {
        return OrderLine.of(new LineKey(SHOP, order, position), LineAmounts.paid(paid), NOON);
    }

    /** Position 1 of an order of so many pieces, placed at noon. */
    public static OrderLine pieces(String order, Money unitPrice, long quantity) {
        Money zero = Money.zero(unitPrice.getCurrencyUnit());
        return OrderLine.of(
                new LineKey(SHOP, order, "1"), new LineAmounts(unitPrice, quantity, zero, zero, zero), NOON);
    }

    /** The same line placed at another moment. */
    public static OrderLine at(OrderLine line, Instant moment) {
        return new OrderLine(line.key(), line.category(), line.amounts(), line.buyer(), moment);
    }

    /** A buyer of a kind, or with a promo code. */
    public static Buyer buyer(String kind, String promo) {
        return new Buyer(
                Optional.empty(),
                Optional.of(kind).filter(text -> !text.isEmpty()),
                Optional.of(promo).filter(text -> !text.isEmpty()));
    }
}
