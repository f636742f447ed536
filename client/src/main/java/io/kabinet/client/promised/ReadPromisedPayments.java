package io.kabinet.client.promised;

import io.kabinet.client.operation.Cursor;
import io.kabinet.client.operation.Page;
import io.kabinet.client.operation.Read;
import io.kabinet.core.promised.PromisedPayment;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.values.DateSpan;
import java.util.Objects;
import java.util.Optional;

/**
 * Asks for the promised payments of an account, all or those taken in a period, page by page.
 *
 * <p>A period that cannot be shown is refused with every reason against it, such as PAYMENTS_PERIOD_IN_FUTURE.
 *
 * <p><b>Source:</b> «выбираем период «с» и до «до»»; «доступна информация об использовании обещанных платежах в
 * соответствующей вкладке».
 *
 * @param of the number whose account it is
 * @param days the period, its first and last day included; all that were ever taken without
 * @param from where the page begins; the first one without
 */
public record ReadPromisedPayments(Msisdn of, Optional<DateSpan> days, Optional<Cursor> from)
        implements Read<Page<PromisedPayment>> {

    /**
     * Checks that all are there.
     *
     * @throws IllegalArgumentException if one of the days is outside the years 0001 to 9999
     */
    public ReadPromisedPayments {
        Objects.requireNonNull(of, "of");
        days.ifPresent(DateSpan::bounded);
        Objects.requireNonNull(from, "from");
    }

    /**
     * Asks for all that were ever taken.
     *
     * @param of the number whose account it is
     * @param from where the page begins; the first one without
     */
    public ReadPromisedPayments(Msisdn of, Optional<Cursor> from) {
        this(of, Optional.empty(), from);
    }
}
