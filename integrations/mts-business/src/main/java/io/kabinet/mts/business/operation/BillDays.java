package io.kabinet.mts.business.operation;

import io.kabinet.core.values.DateSpan;
import java.util.Objects;

/** The days that a regular bill may be of. */
final class BillDays {

    private BillDays() {}

    static void check(DateSpan days) {
        Objects.requireNonNull(days, "days");
        if (!days.last().minusMonths(1).isBefore(days.first())) {
            throw new IllegalArgumentException("days must be a month at most: " + days);
        }
    }
}
