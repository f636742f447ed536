package io.kabinet.client.tariff;

import io.kabinet.client.operation.Cursor;
import io.kabinet.client.operation.Page;
import io.kabinet.client.operation.Read;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.tariff.Tariff;
import java.util.Objects;
import java.util.Optional;

/**
 * Asks for the tariffs that the subscriber could change to, page by page.
 *
 * @param of the number
 * @param from where the page begins; the first one without
 */
public record ReadTariffs(Msisdn of, Optional<Cursor> from) implements Read<Page<Tariff>> {

    /** Checks that both are there. */
    public ReadTariffs {
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(from, "from");
    }
}
