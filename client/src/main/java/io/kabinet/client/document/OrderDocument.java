package io.kabinet.client.document;

import io.kabinet.client.operation.Change;
import io.kabinet.client.operation.RequestKey;
import io.kabinet.core.market.Market;
import io.kabinet.core.subscriber.Msisdn;
import java.util.Objects;
import java.util.Set;

/**
 * Orders a document at the price that was seen; in market Belarus.
 *
 * <p>At another price it is refused as QUOTE_STALE. By e-mail without an address it goes to the one that is set; where none is set it is refused.
 *
 * @param of the number whose account it is
 * @param quote what is ordered, and what is agreed to
 * @param key what stands for the intent
 */
public record OrderDocument(Msisdn of, DocumentQuote quote, RequestKey key) implements Change<DocumentOrdered> {

    /** Checks that all are there. */
    public OrderDocument {
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(quote, "quote");
        Objects.requireNonNull(key, "key");
    }

    @Override
    public Set<Market> offeredIn() {
        return Set.of(Market.BELARUS);
    }
}
