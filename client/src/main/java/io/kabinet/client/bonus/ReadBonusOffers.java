package io.kabinet.client.bonus;

import io.kabinet.client.operation.Cursor;
import io.kabinet.client.operation.Page;
import io.kabinet.client.operation.Read;
import io.kabinet.core.subscriber.Msisdn;
import java.util.Objects;
import java.util.Optional;

/**
 * Asks for the offers of the bonus programme, page by page.
 *
 * @param of the number that asks
 * @param from where the page begins; the first one without
 */
public record ReadBonusOffers(Msisdn of, Optional<Cursor> from) implements Read<Page<BonusOffer>> {

    /** Checks that both are there. */
    public ReadBonusOffers {
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(from, "from");
    }
}
