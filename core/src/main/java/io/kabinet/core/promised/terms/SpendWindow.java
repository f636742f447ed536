package io.kabinet.core.promised.terms;

import io.kabinet.core.internal.Moments;
import io.kabinet.core.values.DateSpan;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The days whose spending decides how much may be borrowed. */
public enum SpendWindow {

    /** The calendar month before the current one. */
    PREVIOUS_CALENDAR_MONTH {
        @Override
        DateSpan before(LocalDate today) {
            LocalDate first = today.withDayOfMonth(1);
            return DateSpan.of(first.minusMonths(1), first.minusDays(1));
        }
    },

    /** The thirty days before today. */
    LAST_30_DAYS {
        @Override
        DateSpan before(LocalDate today) {
            return DateSpan.of(today.minusDays(30), today.minusDays(1));
        }
    };

    /**
     * The days to add the spending up over.
     *
     * @param now the moment of asking
     * @param zone the market's zone
     * @return the first and the last day, both included
     * @throws IllegalArgumentException if the moment is outside the years 0001 to 9999
     */
    public DateSpan days(Instant now, ZoneId zone) {
        return before(LocalDate.ofInstant(Moments.check("now", now), zone));
    }

    abstract DateSpan before(LocalDate today);
}
