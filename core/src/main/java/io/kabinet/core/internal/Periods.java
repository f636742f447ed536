package io.kabinet.core.internal;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;

/** The periods that a rule can have, so that no day they lead to is out of reach. */
public final class Periods {

    private static final LocalDate SOME_DAY = LocalDate.of(2000, 1, 1);
    private static final int MOST_YEARS = 10;

    private static final Duration LONGEST_TIME = Duration.ofDays(3_653);

    private Periods() {}

    /**
     * Checks that a period is above zero and not absurd.
     *
     * @param what the name of the period, for the message
     * @param period the period
     * @return the same period
     * @throws IllegalArgumentException if it is zero, has a part below zero, or is longer than ten years
     */
    public static Period check(String what, Period period) {
        if (period.isZero()
                || period.isNegative()
                || period.toTotalMonths() > MOST_YEARS * 12
                || endOf(period).isAfter(SOME_DAY.plusYears(MOST_YEARS))) {
            throw new IllegalArgumentException(
                    what + " must be above zero and no longer than " + MOST_YEARS + " years: " + period);
        }
        return period;
    }

    /**
     * Checks that a time is above zero and not absurd.
     *
     * @param what the name of the time, for the message
     * @param time the time
     * @return the same time
     * @throws IllegalArgumentException if it is zero or below, or longer than ten years
     */
    public static Duration check(String what, Duration time) {
        if (time.isZero() || time.isNegative() || time.compareTo(LONGEST_TIME) > 0) {
            throw new IllegalArgumentException(
                    what + " must be above zero and no longer than " + MOST_YEARS + " years: " + time);
        }
        return time;
    }

    /**
     * Where a period ends that begins on some day, to compare it with another.
     *
     * @param period the period
     * @return its end
     */
    public static LocalDate endOf(Period period) {
        return SOME_DAY.plus(period);
    }
}
