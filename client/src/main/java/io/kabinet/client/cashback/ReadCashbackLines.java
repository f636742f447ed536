package io.kabinet.client.cashback;

import io.kabinet.client.operation.Cursor;
import io.kabinet.client.operation.Page;
import io.kabinet.client.operation.Read;
import io.kabinet.core.market.Market;
import io.kabinet.core.subscriber.Msisdn;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Asks how the lines of orders stand, page by page.
 *
 * @param of the number whose orders they are
 * @param from where the page begins; the first one without
 */
public record ReadCashbackLines(Msisdn of, Optional<Cursor> from) implements Read<Page<CashbackLine>> {

    /** Checks that all are there. */
    public ReadCashbackLines {
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(from, "from");
    }

    @Override
    public Set<Market> offeredIn() {
        return Set.of(Market.RUSSIA);
    }
}
