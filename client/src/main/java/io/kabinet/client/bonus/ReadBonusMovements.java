package io.kabinet.client.bonus;

import io.kabinet.client.operation.Cursor;
import io.kabinet.client.operation.Page;
import io.kabinet.client.operation.Read;
import io.kabinet.core.subscriber.Msisdn;
import java.util.Objects;
import java.util.Optional;

/**
 * Asks how points came and went, page by page.
 *
 * @param of the number whose points they are
 * @param from where the page begins; the first one without
 */
public record ReadBonusMovements(Msisdn of, Optional<Cursor> from) implements Read<Page<BonusMovement>> {

    /** Checks that all are there. */
    public ReadBonusMovements {
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(from, "from");
    }
}
