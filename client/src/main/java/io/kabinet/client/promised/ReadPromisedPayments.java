package io.kabinet.client.promised;

import io.kabinet.client.operation.Cursor;
import io.kabinet.client.operation.Page;
import io.kabinet.client.operation.Read;
import io.kabinet.core.promised.PromisedPayment;
import io.kabinet.core.subscriber.Msisdn;
import java.util.Objects;
import java.util.Optional;

/**
 * Asks for the promised payments of an account, page by page.
 *
 * @param of the number whose account it is
 * @param from where the page begins; the first one without
 */
public record ReadPromisedPayments(Msisdn of, Optional<Cursor> from) implements Read<Page<PromisedPayment>> {

    /** Checks that all are there. */
    public ReadPromisedPayments {
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(from, "from");
    }
}
