package io.kabinet.core.cashback.wallet;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Objects;

/**
 * For how long money in a cashback wallet may be spent.
 *
 * <p>The operator's cabinet shows cashback that burns on a date, but no source says after how long, so no default has a
 * lifetime. A moment of burning is fixed when the money comes in and does not change afterwards. Immutable and safe for
 * use by several threads.
 *
 * @param period how long, above zero
 * @param end where in the last day it ends
 * @param zone the market's zone, in which the period is counted
 */
public record CashbackLifetime(Period period, End end, ZoneId zone) {

    /** Where a lifetime ends. */
    public enum End {
        /** At the time of day at which the money came in. */
        SAME_TIME,
        /** With the month of the last day. */
        END_OF_MONTH
    }

    /**
     * Checks the period.
     *
     * @throws IllegalArgumentException if it is zero or below
     */
    public CashbackLifetime {
        Objects.requireNonNull(end, "end");
        Objects.requireNonNull(zone, "zone");
        if (period.isZero() || period.isNegative()) {
            throw new IllegalArgumentException("a lifetime must be above zero: " + period);
        }
    }

    /**
     * The moment from which money can be spent no more.
     *
     * @param creditedAt when it came in
     * @return that moment, itself not included
     */
    public Instant endsAt(Instant creditedAt) {
        ZonedDateTime last = creditedAt.atZone(zone).plus(period);
        if (end == End.SAME_TIME) {
            return last.toInstant();
        }
        LocalDate nextMonth = last.toLocalDate().withDayOfMonth(1).plusMonths(1);
        return nextMonth.atStartOfDay(zone).toInstant();
    }
}
