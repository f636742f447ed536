package io.kabinet.client.service;

import io.kabinet.client.operation.Cursor;
import io.kabinet.client.operation.Page;
import io.kabinet.client.operation.Read;
import io.kabinet.core.service.Service;
import io.kabinet.core.subscriber.Msisdn;
import java.util.Objects;
import java.util.Optional;

/**
 * Asks what services the operator offers, page by page.
 *
 * @param of the number
 * @param from where the page begins; the first one without
 */
public record ReadServices(Msisdn of, Optional<Cursor> from) implements Read<Page<Service>> {

    /** Checks that both are there. */
    public ReadServices {
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(from, "from");
    }
}
