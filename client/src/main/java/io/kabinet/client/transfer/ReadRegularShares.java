package io.kabinet.client.transfer;

import io.kabinet.client.operation.Cursor;
import io.kabinet.client.operation.Page;
import io.kabinet.client.operation.Read;
import io.kabinet.core.market.Market;
import io.kabinet.core.subscriber.Msisdn;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Asks for what is shared regularly, page by page; in market Belarus.
 *
 * <p>What was cancelled, or has no next time, is not among it. Where nothing is set up the first page is empty.
 *
 * @param of the number that sends
 * @param from where the page begins; the first one without
 */
public record ReadRegularShares(Msisdn of, Optional<Cursor> from) implements Read<Page<StandingShare>> {

    /** Checks that both are there. */
    public ReadRegularShares {
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(from, "from");
    }

    @Override
    public Set<Market> offeredIn() {
        return Set.of(Market.BELARUS);
    }
}
