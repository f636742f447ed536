package io.kabinet.core.account.block;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;

/** Periods that can be true, and where they end: at the same local time. */
final class Terms {

    private static final LocalDate SOME_DAY = LocalDate.of(2000, 1, 1);
    private static final int MOST_YEARS = 10;

    private Terms() {}

    static Period check(String what, Period period) {
        if (period.isZero()
                || period.isNegative()
                || period.toTotalMonths() > MOST_YEARS * 12
                || endOf(period).isAfter(SOME_DAY.plusYears(MOST_YEARS))) {
            throw new IllegalArgumentException(
                    what + " must be above zero and no longer than " + MOST_YEARS + " years: " + period);
        }
        return period;
    }

    static LocalDate endOf(Period period) {
        return SOME_DAY.plus(period);
    }

    static Instant after(Instant from, Period period, ZoneId zone) {
        return from.atZone(zone).plus(period).toInstant();
    }
}
