package io.kabinet.client.detailing;

import io.kabinet.core.detailing.ChargeCategory;
import io.kabinet.core.detailing.Summary;
import io.kabinet.core.detailing.Totals;
import io.kabinet.core.values.DateSpan;
import java.util.Objects;

/**
 * What was received and spent, and on what.
 *
 * @param days the days that it is for, the first and the last included
 * @param totals income and spending
 * @param byCategory spending by category, the largest first; what a diagram is drawn from
 */
public record Spending(DateSpan days, Totals totals, Summary<ChargeCategory> byCategory) {

    /** Checks that nothing is missing. */
    public Spending {
        Objects.requireNonNull(days, "days");
        Objects.requireNonNull(totals, "totals");
        Objects.requireNonNull(byCategory, "byCategory");
    }
}
