package io.kabinet.core.promised.terms;

import java.time.LocalDate;
import java.time.Period;

/** The periods that can be true. */
final class Periods {

    private static final LocalDate SOME_DAY = LocalDate.of(2000, 1, 1);
    private static final int MOST_YEARS = 10;

    private Periods() {}

    /**
     * Checks that a period is above zero and not absurd.
     *
     * @throws IllegalArgumentException if it is zero, has a part below zero, or is longer than ten years
     */
    static void check(String what, Period period) {
        if (period.isZero()
                || period.isNegative()
                || period.toTotalMonths() > MOST_YEARS * 12
                || SOME_DAY.plus(period).isAfter(SOME_DAY.plusYears(MOST_YEARS))) {
            throw new IllegalArgumentException(
                    what + " must be above zero and no longer than " + MOST_YEARS + " years: " + period);
        }
    }
}
