package io.kabinet.client.document;

import io.kabinet.client.operation.Read;
import io.kabinet.core.document.DocumentOrder;
import io.kabinet.core.market.Market;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.values.DateSpan;
import java.util.Objects;
import java.util.Set;

/**
 * Asks what a document would cost; in market Belarus.
 *
 * <p>What could not be ordered is refused already here.
 *
 * @param of the number whose account it is
 * @param order what document, and how it is delivered
 */
public record QuoteDocument(Msisdn of, DocumentOrder order) implements Read<DocumentQuote> {

    /**
     * Checks that both are there.
     *
     * @throws IllegalArgumentException if one of the days is outside the years 0001 to 9999
     */
    public QuoteDocument {
        Objects.requireNonNull(of, "of");
        order.period().ifPresent(DateSpan::bounded);
    }

    @Override
    public Set<Market> offeredIn() {
        return Set.of(Market.BELARUS);
    }
}
