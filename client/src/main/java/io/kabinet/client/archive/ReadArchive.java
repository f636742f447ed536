package io.kabinet.client.archive;

import io.kabinet.client.operation.Cursor;
import io.kabinet.client.operation.Page;
import io.kabinet.client.operation.Read;
import io.kabinet.core.archive.ArchiveEntry;
import io.kabinet.core.market.Market;
import io.kabinet.core.subscriber.Msisdn;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Asks for what the subscriber has done, page by page; in market Belarus.
 *
 * @param of the number
 * @param from where the page begins; the first one without
 */
public record ReadArchive(Msisdn of, Optional<Cursor> from) implements Read<Page<ArchiveEntry>> {

    /** Checks that both are there. */
    public ReadArchive {
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(from, "from");
    }

    @Override
    public Set<Market> offeredIn() {
        return Set.of(Market.BELARUS);
    }
}
