package io.kabinet.client.document;

import io.kabinet.core.document.DocumentOrder;
import io.kabinet.core.values.DateSpan;
import io.kabinet.core.values.Stated;
import java.util.Objects;
import org.joda.money.Money;

/**
 * What a document costs; to order with it is to agree to that.
 *
 * <p>Where the operator states no price there is nothing to agree to: {@link #withoutPrice} saves asking. Immutable and
 * safe for use by several threads.
 *
 * @param order what document, and how it is delivered
 * @param price what it costs, if stated
 */
public record DocumentQuote(DocumentOrder order, Stated<Money> price) {

    /**
     * Checks that both are there.
     *
     * @throws IllegalArgumentException if one of the days is outside the years 0001 to 9999
     */
    public DocumentQuote {
        order.period().ifPresent(DateSpan::bounded);
        Objects.requireNonNull(price, "price");
    }

    /**
     * An order by somebody who was told no price and pays none.
     *
     * @param order what document, and how it is delivered
     * @return the quote, which is stale wherever a price is stated
     * @throws IllegalArgumentException if one of the days is outside the years 0001 to 9999
     */
    public static DocumentQuote withoutPrice(DocumentOrder order) {
        return new DocumentQuote(order, Stated.notStated());
    }
}
