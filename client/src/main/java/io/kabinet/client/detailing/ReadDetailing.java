package io.kabinet.client.detailing;

import io.kabinet.client.operation.Cursor;
import io.kabinet.client.operation.Page;
import io.kabinet.client.operation.Read;
import io.kabinet.core.detailing.DetailingRecord;
import io.kabinet.core.subscriber.Msisdn;
import java.util.Objects;
import java.util.Optional;

/**
 * Asks for calls, messages, traffic, fees and top-ups, row by row and page by page.
 *
 * @param of the number whose account it is
 * @param rows of which days, or of which report
 * @param from where the page begins; the first one without
 */
public record ReadDetailing(Msisdn of, RowsOf rows, Optional<Cursor> from) implements Read<Page<DetailingRecord>> {

    /** Checks that all are there. */
    public ReadDetailing {
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(rows, "rows");
        Objects.requireNonNull(from, "from");
    }
}
