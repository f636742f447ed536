package io.kabinet.core.bonus.programme;

import io.kabinet.core.values.DateSpan;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/**
 * How often points are added up: what was paid in one cycle is summed first and turned into points once.
 *
 * <p>For example, at 1 point for 5.00, two payments of 4.99 in one month are 1 point by month and 0 by day. A caller
 * that names its earnings by source and first day of the span never adds a cycle twice.
 */
public enum AccrualCycle {
    /** Once a day, for that day. */
    DAILY,
    /** Once a month, for that calendar month. */
    MONTHLY;

    /**
     * The days that are added up together with a day.
     *
     * @param day a day in the market's zone
     * @return that day alone, or its calendar month
     */
    public DateSpan spanOf(LocalDate day) {
        return switch (this) {
            case DAILY -> DateSpan.of(day, day);
            case MONTHLY -> DateSpan.of(day.withDayOfMonth(1), day.with(TemporalAdjusters.lastDayOfMonth()));
        };
    }
}
