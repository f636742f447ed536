package io.kabinet.core.identity;

import io.kabinet.core.internal.Moments;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;

/**
 * After how long a password should be changed; advice, never a refusal.
 *
 * <p>Periods are counted in the zone, at the same local time; a month that is too short ends them on its last day. For
 * example, a password of 31 December 2025, 12:00 Moscow time, is to be changed from 28 February 2026, 12:00, and
 * overdue from 31 March, 12:00. A clock that stands before the change finds the password fresh. Immutable and safe for
 * use by several threads.
 *
 * @param advisedAfter from when a change is advised, above zero and at most a hundred years
 * @param overdueAfter from when it is overdue, not before that
 */
public record PasswordAgePolicy(Period advisedAfter, Period overdueAfter) {

    /**
     * Market Russia: 2 and 3 months.
     *
     * <p>Against ASVS 5.0, which wants no rotation at all (6.2.10); that is why it is only advice.
     *
     * <p><b>Source:</b> «меняйте его минимум каждые 2-3 месяца».
     */
    public static final PasswordAgePolicy RUSSIA = new PasswordAgePolicy(Period.ofMonths(2), Period.ofMonths(3));

    private static final int MOST_MONTHS = 1_200;

    /**
     * Checks the periods.
     *
     * @throws IllegalArgumentException if one is zero, has a part below zero, is over a hundred years, or the second is
     *     shorter, both counted from 1 January 1970
     */
    public PasswordAgePolicy {
        LocalDate advised = checked("advisedAfter", advisedAfter);
        if (checked("overdueAfter", overdueAfter).isBefore(advised)) {
            throw new IllegalArgumentException(
                    "overdueAfter must not be shorter than advisedAfter: " + overdueAfter + " against " + advisedAfter);
        }
    }

    /**
     * How old a password is.
     *
     * @param changedAt when it was issued or chosen, in the years 0001 to 9999
     * @param now any moment
     * @param zone the market's zone
     * @return the advice; a moment at which a period ends belongs to what comes after it
     * @throws IllegalArgumentException if {@code changedAt} is out of range
     */
    public PasswordAge of(Instant changedAt, Instant now, ZoneId zone) {
        if (!now.isBefore(end(changedAt, overdueAfter, zone))) {
            return PasswordAge.CHANGE_OVERDUE;
        }
        return now.isBefore(end(changedAt, advisedAfter, zone)) ? PasswordAge.FRESH : PasswordAge.CHANGE_ADVISED;
    }

    private static Instant end(Instant changedAt, Period period, ZoneId zone) {
        return Moments.check("changedAt", changedAt).atZone(zone).plus(period).toInstant();
    }

    /** Where a period that begins on one fixed day ends, so that two of them can be compared. */
    private static LocalDate checked(String what, Period period) {
        boolean sane = !period.isZero() && !period.isNegative() && period.toTotalMonths() <= MOST_MONTHS;
        if (!sane || LocalDate.EPOCH.plus(period).isAfter(LocalDate.EPOCH.plusMonths(MOST_MONTHS))) {
            throw new IllegalArgumentException(what + " must be above zero and at most a hundred years: " + period);
        }
        return LocalDate.EPOCH.plus(period);
    }
}
