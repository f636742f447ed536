package io.kabinet.core.bonus.programme;

import io.kabinet.core.values.Points;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * How many more points a subscriber of long standing gets: the longer, the more.
 *
 * <p>Points are taken by the step that the whole months of service have reached, and rounded down; below the first step
 * they stay as they are. For example, with a step of 150 % from 12 months, 99 points are 99 at 11 months and 148 at 12.
 *
 * <p><b>Source:</b> «Чем больше у клиента стаж обслуживания, тем больше баллов он получает»; no source gives the steps.
 * Immutable and safe for use by several threads.
 *
 * @param steps the steps in ascending order, both in months and in percent
 */
public record TenureTable(List<Step> steps) {

    /** No step: everybody gets the same. */
    public static final TenureTable NONE = new TenureTable(List.of());

    private static final int AS_IS = 100;
    private static final int MOST = 1_000;

    /**
     * Copies the steps and checks that each is longer and gives more than the one before.
     *
     * @throws IllegalArgumentException if one does not
     */
    public TenureTable {
        steps = List.copyOf(steps);
        for (int i = 1; i < steps.size(); i++) {
            Step shorter = steps.get(i - 1);
            Step longer = steps.get(i);
            if (longer.fromMonths <= shorter.fromMonths || longer.percent <= shorter.percent) {
                throw new IllegalArgumentException(
                        "a step must be longer and give more than the one before: " + longer + " after " + shorter);
            }
        }
    }

    /**
     * So many steps.
     *
     * @param steps the steps in ascending order
     * @return the table
     * @throws IllegalArgumentException if a step is not longer, or does not give more, than the one before
     */
    public static TenureTable of(Step... steps) {
        return new TenureTable(List.of(steps));
    }

    /**
     * The share that a tenure gives.
     *
     * @param months whole months of service, zero or more
     * @return in percent, 100 if points stay as they are
     * @throws IllegalArgumentException if {@code months} is below zero
     */
    public int percentAt(int months) {
        if (months < 0) {
            throw new IllegalArgumentException("months must not be below zero: " + months);
        }
        int percent = AS_IS;
        for (Step step : steps) {
            if (step.fromMonths <= months) {
                percent = step.percent;
            }
        }
        return percent;
    }

    /**
     * Whole months of service: a month is full on the same day of the next, so from 31 January it is full on 1 March.
     *
     * @param since the day the contract was made
     * @param day the day that counts
     * @return zero or more
     * @throws IllegalArgumentException if the contract was made after that day
     */
    public static int monthsBetween(LocalDate since, LocalDate day) {
        if (since.isAfter(day)) {
            throw new IllegalArgumentException("since " + since + " is after " + day);
        }
        return Math.toIntExact(ChronoUnit.MONTHS.between(since, day));
    }

    static Points share(Points points, int percent) {
        return Points.of(Math.multiplyExact(points.count(), (long) percent) / AS_IS);
    }

    /**
     * What a tenure gives from some month on.
     *
     * @param fromMonths whole months of service, zero or more
     * @param percent how much of the points, from 100 to 1000
     */
    public record Step(int fromMonths, int percent) {

        /**
         * Checks both numbers.
         *
         * @throws IllegalArgumentException if one is out of range
         */
        public Step {
            if (fromMonths < 0 || percent < AS_IS || percent > MOST) {
                throw new IllegalArgumentException("a step needs months from 0 and percent from " + AS_IS + " to "
                        + MOST + ": " + fromMonths + " months, " + percent + " %");
            }
        }
    }
}
