package io.kabinet.partner;

import io.kabinet.core.cashback.order.Buyer;
import io.kabinet.core.cashback.order.LineAmounts;
import io.kabinet.core.cashback.order.LineKey;
import io.kabinet.core.cashback.order.OrderLine;
import java.time.Instant;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Reads one row of the orders: one position of an order.
 *
 * <p>The columns are described in the handbook of the partner shop, {@code examples/README.md}. Nothing is rounded on reading. Safe for
 * use by several threads.
 */
public final class OrderRow {

    /** The columns of the orders. */
    public static final Columns COLUMNS = Columns.of(
            "partner_id",
            "subscriber_ref",
            "order_id",
            "position_id",
            "category",
            "unit_price",
            "quantity",
            "discount",
            "delivery",
            "vat",
            "currency",
            "promo_code",
            "customer_kind",
            "ordered_at");

    private OrderRow() {}

    /**
     * Reads a row.
     *
     * @param cells the row
     * @return the position
     * @throws RowRefused if the row cannot be taken; its first fault is told
     */
    public static OrderLine read(Cells cells) throws RowRefused {
        Row row = new Row(cells);
        LineKey key = key(row);
        LineAmounts amounts = amounts(row);
        Buyer buyer = buyer(row);
        Instant orderedAt = row.moment("ordered_at");
        OrderLine line = row.read("ordered_at", () -> OrderLine.of(key, amounts, orderedAt))
                .boughtBy(buyer);
        String category = row.text("category");
        return category.isEmpty() ? line : row.read("category", () -> line.inCategory(category));
    }

    private static LineKey key(Row row) throws RowRefused {
        String partner = row.text("partner_id");
        String order = row.text("order_id");
        String position = row.text("position_id");
        row.read("partner_id", () -> LineKey.checkId("partner", partner));
        row.read("order_id", () -> LineKey.checkId("order", order));
        return row.read("position_id", () -> new LineKey(partner, order, position));
    }

    private static LineAmounts amounts(Row row) throws RowRefused {
        CurrencyUnit currency = row.currency("currency");
        Money none = Money.zero(currency);
        Money price = row.money("unit_price", currency);
        long quantity = row.count("quantity");
        Money discount = row.optionalMoney("discount", currency).orElse(none);
        Money delivery = row.optionalMoney("delivery", currency).orElse(none);
        Money vat = row.optionalMoney("vat", currency).orElse(none);
        try {
            return new LineAmounts(price, quantity, discount, delivery, vat);
        } catch (IllegalArgumentException refused) {
            // Built up column by column, it is refused again, and now it is known where.
            row.read("quantity", () -> new LineAmounts(none, quantity, none, none, none));
            row.read("unit_price", () -> new LineAmounts(price, quantity, none, none, none));
            row.read("discount", () -> new LineAmounts(price, quantity, discount, none, none));
            row.read("delivery", () -> new LineAmounts(price, quantity, discount, delivery, none));
            return row.read("vat", () -> new LineAmounts(price, quantity, discount, delivery, vat));
        }
    }

    private static Buyer buyer(Row row) throws RowRefused {
        Optional<String> subscriber = row.optional("subscriber_ref");
        Optional<String> kind = row.optional("customer_kind");
        Optional<String> promo = row.optional("promo_code");
        row.read("subscriber_ref", () -> new Buyer(subscriber, Optional.empty(), Optional.empty()));
        row.read("customer_kind", () -> new Buyer(subscriber, kind, Optional.empty()));
        return row.read("promo_code", () -> new Buyer(subscriber, kind, promo));
    }
}
