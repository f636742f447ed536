package io.kabinet.client.document;

import io.kabinet.client.operation.Cursor;
import io.kabinet.client.operation.Page;
import io.kabinet.client.operation.Read;
import io.kabinet.core.market.Market;
import io.kabinet.core.subscriber.Msisdn;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Asks for the documents that the cabinet keeps, page by page; in market Belarus.
 *
 * <p>One that is gone is not among them; one that is not ready yet is.
 *
 * @param of the number whose account it is
 * @param from where the page begins; the first one without
 */
public record ReadOrderedDocuments(Msisdn of, Optional<Cursor> from) implements Read<Page<KeptDocument>> {

    /** Checks that both are there. */
    public ReadOrderedDocuments {
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(from, "from");
    }

    @Override
    public Set<Market> offeredIn() {
        return Set.of(Market.BELARUS);
    }
}
