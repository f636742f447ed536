package io.kabinet.client.detailing;

import io.kabinet.client.operation.Cursor;
import io.kabinet.client.operation.Page;
import io.kabinet.client.operation.Read;
import io.kabinet.core.subscriber.Msisdn;
import java.util.Objects;
import java.util.Optional;

/**
 * Asks for the reports that were ordered for the cabinet and are not gone, page by page.
 *
 * @param of the number whose account it is
 * @param from where the page begins; the first one without
 */
public record ReadReportOrders(Msisdn of, Optional<Cursor> from) implements Read<Page<OrderedReport>> {

    /** Checks that both are there. */
    public ReadReportOrders {
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(from, "from");
    }
}
