package io.kabinet.examples.partnershop;

import io.kabinet.core.cashback.order.Buyer;
import io.kabinet.core.cashback.order.LineAmounts;
import io.kabinet.core.cashback.order.LineKey;
import io.kabinet.core.cashback.order.OrderLine;
import io.kabinet.partner.RowRefused;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * All rows of the orders, about 50 bytes each, grouped by order.
 *
 * <p>Orders and rows are called by number, in the order in which they first stand in the file. A row is a few small
 * numbers in an arena; it becomes an {@link OrderLine} again when its order is computed. For one thread.
 */
final class OrderBook {

    private static final int NOBODY = -1;

    private final Names partners = new Names();
    private final Names subscribers = new Names();
    private final Names positions = new Names();
    private final Names kinds = new Names();
    private final Names orders = new Names();
    private final IntColumn partnerOf = new IntColumn();
    private final IntColumn subscriberOf = new IntColumn();
    private final IntColumn firstRow = new IntColumn();
    private final IntColumn lastRow = new IntColumn();

    private final ByteArena packed = new ByteArena();
    private final IntColumn placeOf = new IntColumn();
    private final IntColumn nextRow = new IntColumn();
    private final Slots keys = new Slots(row -> {
        ByteArena.Cursor at = packed.at(placeOf.get(row));
        return hash(at.nextInt(), at.nextInt());
    });

    /**
     * Adds a row.
     *
     * @throws RowRefused if the position is there already, or the order is another subscriber's
     */
    void add(OrderLine line, long lineNumber) throws RowRefused {
        String orderName = orderName(line.key().partner(), line.key().order());
        int order = orders.find(orderName);
        int position = positions.numberOf(line.key().position());
        int subscriber = line.buyer().subscriberRef().map(subscribers::numberOf).orElse(NOBODY);
        if (order == Slots.NONE) {
            order = orders.numberOf(orderName);
            partnerOf.add(partners.numberOf(line.key().partner()));
            subscriberOf.add(subscriber);
            firstRow.add(Slots.NONE);
            lastRow.add(Slots.NONE);
        } else {
            check(order, position, subscriber);
        }
        int row = pack(order, position, line, lineNumber);
        keys.add(hash(order, position), row);
        if (firstRow.get(order) == Slots.NONE) {
            firstRow.set(order, row);
        } else {
            nextRow.set(lastRow.get(order), row);
        }
        lastRow.set(order, row);
    }

    private void check(int order, int position, int subscriber) throws RowRefused {
        int same = keys.find(hash(order, position), row -> {
            ByteArena.Cursor at = packed.at(placeOf.get(row));
            return at.nextInt() == order && at.nextInt() == position;
        });
        if (same != Slots.NONE) {
            throw new RowRefused(
                    "position_id", "this position of the order stands in line " + lineNumber(same) + " too");
        }
        if (subscriberOf.get(order) != subscriber) {
            throw new RowRefused(
                    "subscriber_ref", "the order is another subscriber's in line " + lineNumber(firstRow.get(order)));
        }
    }

    private int pack(int order, int position, OrderLine line, long lineNumber) {
        LineAmounts amounts = line.amounts();
        int row = placeOf.add(packed.size());
        nextRow.add(Slots.NONE);
        packed.put(order);
        packed.put(position);
        packed.put(lineNumber);
        packed.put(kinds.numberOf(Kind.of(line)));
        packed.put(amounts.unitPrice().getAmountMinorLong());
        packed.put(amounts.quantity());
        packed.put(amounts.discount().getAmountMinorLong());
        packed.put(amounts.delivery().getAmountMinorLong());
        packed.put(amounts.vat().getAmountMinorLong());
        Instant orderedAt = line.orderedAt();
        packed.put(orderedAt.getEpochSecond());
        packed.put(orderedAt.getNano());
        return row;
    }

    int orderCount() {
        return orders.size();
    }

    int rowCount() {
        return placeOf.size();
    }

    int partnerCount() {
        return partners.size();
    }

    String partner(int partner) {
        return partners.text(partner);
    }

    int partnerOf(int order) {
        return partnerOf.get(order);
    }

    int subscriberCount() {
        return subscribers.size();
    }

    /** The number of the order's subscriber, if it has one. */
    OptionalInt subscriberOf(int order) {
        int subscriber = subscriberOf.get(order);
        return subscriber == NOBODY ? OptionalInt.empty() : OptionalInt.of(subscriber);
    }

    /** The number of an order, or {@link Slots#NONE}. */
    int find(String partner, String order) {
        return orders.find(orderName(partner, order));
    }

    String orderId(int order) {
        return orders.text(order).substring(partner(partnerOf(order)).length() + 1);
    }

    /** The rows of an order, as they stand in the file. */
    List<Integer> rows(int order) {
        List<Integer> rows = new ArrayList<>(4);
        for (int row = firstRow.get(order); row != Slots.NONE; row = nextRow.get(row)) {
            rows.add(row);
        }
        return rows;
    }

    /** The line of the file that a row stands on. */
    long lineNumber(int row) {
        ByteArena.Cursor at = packed.at(placeOf.get(row));
        at.next();
        at.next();
        return at.next();
    }

    /** The lines of an order, as they stand in the file. */
    List<OrderLine> lines(int order) {
        String partner = partner(partnerOf(order));
        String id = orderId(order);
        Optional<String> subscriber = subscriberOf(order).isEmpty()
                ? Optional.empty()
                : Optional.of(subscribers.text(subscriberOf.get(order)));
        List<OrderLine> lines = new ArrayList<>(4);
        for (int row : rows(order)) {
            lines.add(unpack(row, partner, id, subscriber));
        }
        return lines;
    }

    private OrderLine unpack(int row, String partner, String order, Optional<String> subscriber) {
        ByteArena.Cursor at = packed.at(placeOf.get(row));
        at.next();
        LineKey key = new LineKey(partner, order, positions.text(at.nextInt()));
        at.next();
        Kind kind = Kind.of(kinds.text(at.nextInt()));
        CurrencyUnit currency = kind.currency();
        Money price = Money.ofMinor(currency, at.next());
        long quantity = at.next();
        Money discount = Money.ofMinor(currency, at.next());
        Money delivery = Money.ofMinor(currency, at.next());
        Money vat = Money.ofMinor(currency, at.next());
        LineAmounts amounts = new LineAmounts(price, quantity, discount, delivery, vat);
        Instant orderedAt = Instant.ofEpochSecond(at.next(), at.next());
        Buyer buyer = new Buyer(subscriber, kind.customerKind(), kind.promoCode());
        return new OrderLine(key, kind.category(), amounts, buyer, orderedAt);
    }

    /** No id has a control character in it, so the joint name is unmistakable. */
    private static String orderName(String partner, String order) {
        return partner + '\n' + order;
    }

    private static int hash(int order, int position) {
        return order * 31 + position;
    }
}
