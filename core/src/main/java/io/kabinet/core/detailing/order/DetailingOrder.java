package io.kabinet.core.detailing.order;

import io.kabinet.core.values.DateSpan;
import java.util.Objects;

/**
 * A wish for a detailing.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * <p><b>Source:</b> «указав интервал дат и варианты доставки отчета».
 *
 * @param report which report
 * @param days which days, the first and the last included
 * @param delivery how it is delivered
 */
public record DetailingOrder(Report report, DateSpan days, Delivery delivery) {

    /** Checks that nothing is missing. */
    public DetailingOrder {
        Objects.requireNonNull(report, "report");
        Objects.requireNonNull(days, "days");
        Objects.requireNonNull(delivery, "delivery");
    }
}
