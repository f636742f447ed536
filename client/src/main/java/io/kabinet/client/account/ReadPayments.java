package io.kabinet.client.account;

import io.kabinet.client.operation.Cursor;
import io.kabinet.client.operation.Read;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.values.DateSpan;
import java.util.Objects;
import java.util.Optional;

/**
 * Asks for what was paid to the account in a period, page by page, and what it comes to.
 *
 * <p>Promised payments are no payments; they have a history of their own.
 *
 * @param of the number whose account it is
 * @param days the period, its first and last day included
 * @param from where the page begins; the first one without
 */
public record ReadPayments(Msisdn of, DateSpan days, Optional<Cursor> from) implements Read<PaymentsPage> {

    /**
     * Checks that all are there.
     *
     * @throws IllegalArgumentException if one of the days is outside the years 0001 to 9999
     */
    public ReadPayments {
        Objects.requireNonNull(of, "of");
        days.bounded();
        Objects.requireNonNull(from, "from");
    }
}
