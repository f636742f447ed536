package io.kabinet.core.promised.terms;

import io.kabinet.core.internal.Moments;
import io.kabinet.core.internal.Periods;
import io.kabinet.core.values.Source;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Objects;

/**
 * For how long money is borrowed.
 *
 * <p>Counted in calendar days of the market's zone, so a day on which clocks change is a day like any other. For example,
 * three days from 1 March 10:00 Moscow time end on 4 March 10:00: before that moment the payment is active, at it it is
 * due. Immutable and safe for use by several threads.
 *
 * @param period how long, above zero
 * @param end where in the last day it ends
 * @param source where the period comes from
 */
public record TermRule(Period period, TermEnd end, Source source) {

    /**
     * Checks the period.
     *
     * @throws IllegalArgumentException if it is not above zero, has a part below zero, or is longer than ten years
     */
    public TermRule {
        Objects.requireNonNull(end, "end");
        Objects.requireNonNull(source, "source");
        Periods.check("a term", period);
    }

    /**
     * A term of so many days that ends at the time of day at which it began.
     *
     * @param days how many, above zero
     * @param source where the figure comes from
     * @return the rule
     * @throws IllegalArgumentException if there are none, or too many
     */
    public static TermRule days(int days, Source source) {
        return new TermRule(Period.ofDays(days), TermEnd.SAME_TIME, source);
    }

    /**
     * The moment at which the money is due.
     *
     * @param takenAt when it was borrowed
     * @param zone the market's zone
     * @return the first moment that is too late
     * @throws IllegalArgumentException if it was borrowed outside the years 0001 to 9999
     */
    public Instant repayBy(Instant takenAt, ZoneId zone) {
        Moments.check("takenAt", takenAt);
        if (end == TermEnd.SAME_TIME && period.toTotalMonths() == 0) {
            Instant due = takenAt.plus(period);
            if (zone.getRules().getOffset(due).equals(zone.getRules().getOffset(takenAt))) {
                return due; // with the same clocks on both ends, a day is 24 hours, and no calendar is needed
            }
        }
        ZonedDateTime last = takenAt.atZone(zone).plus(period);
        return switch (end) {
            case SAME_TIME -> last.toInstant();
            case END_OF_DAY -> last.toLocalDate().plusDays(1).atStartOfDay(zone).toInstant();
        };
    }
}
