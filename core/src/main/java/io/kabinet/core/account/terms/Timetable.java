package io.kabinet.core.account.terms;

import io.kabinet.core.internal.Moments;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * On which days, and at which time of day, something is done again and again.
 *
 * <p>Every run keeps the time of day of the first one; where the zone skips that time, it is done as much later as was
 * skipped, and where the zone has it twice, the first time. For example, monthly from 31 January 2026 10:00: 28 February,
 * 31 March, 30 April. Intervals are half-open, so intervals that follow one another have every run exactly once. Immutable
 * and safe for use by several threads.
 *
 * @param every how often
 * @param first the first run, in the zone's own time, in the years 1 to 9998
 * @param last the last day on which there may be one, if it ends
 */
public record Timetable(Recurrence every, LocalDateTime first, Optional<LocalDate> last) {

    private static final int LAST_YEAR = 9998;

    /**
     * One run of a timetable.
     *
     * @param day the day it belongs to, which names it whatever becomes of the zone
     * @param at the moment from which it is due
     */
    public record Run(LocalDate day, Instant at) {

        /** Checks that nothing is missing. */
        public Run {
            Objects.requireNonNull(day, "day");
            Objects.requireNonNull(at, "at");
        }
    }

    /**
     * Checks the days.
     *
     * @throws IllegalArgumentException if the last day is before the first run, or the first run is out of range
     */
    public Timetable {
        Objects.requireNonNull(every, "every");
        if (first.getYear() < 1 || first.getYear() > LAST_YEAR) {
            throw new IllegalArgumentException("first run is outside the years 1 to " + LAST_YEAR + ": " + first);
        }
        if (last.isPresent() && last.get().isBefore(first.toLocalDate())) {
            throw new IllegalArgumentException("last day " + last.get() + " is before the first run " + first);
        }
    }

    /**
     * A timetable without an end.
     *
     * @param every how often
     * @param first the first run, in the zone's own time
     * @return the timetable
     * @throws IllegalArgumentException if the first run is out of range
     */
    public static Timetable from(Recurrence every, LocalDateTime first) {
        return new Timetable(every, first, Optional.empty());
    }

    /**
     * The same timetable with an end.
     *
     * @param day the last day on which there may be a run
     * @return the changed timetable
     * @throws IllegalArgumentException if it is before the first run
     */
    public Timetable until(LocalDate day) {
        return new Timetable(every, first, Optional.of(day));
    }

    /**
     * The next run.
     *
     * @param moment any moment in the years 0001 to 9999
     * @param zone the market's zone
     * @return the first run after the moment, or empty if there is none any more
     * @throws IllegalArgumentException if the moment is out of range
     */
    public Optional<Run> nextAfter(Instant moment, ZoneId zone) {
        return run(numberFrom(Moments.check("moment", moment).plusNanos(1), zone), zone);
    }

    /**
     * All runs that fall due in an interval, however long it is.
     *
     * @param from its first moment
     * @param to the moment at which it is over
     * @param zone the market's zone
     * @return the runs, in their order; none if the interval is empty
     * @throws IllegalArgumentException if a moment is outside the years 0001 to 9999
     */
    public List<Run> between(Instant from, Instant to, ZoneId zone) {
        Moments.check("to", to);
        List<Run> runs = new ArrayList<>();
        long number = numberFrom(Moments.check("from", from), zone);
        for (Optional<Run> run = run(number, zone);
                run.isPresent() && run.get().at().isBefore(to);
                run = run(++number, zone)) {
            runs.add(run.get());
        }
        return runs;
    }

    private Optional<Run> run(long number, ZoneId zone) {
        LocalDate day = every.day(first.toLocalDate(), number);
        return last.filter(day::isAfter).isPresent()
                ? Optional.empty()
                : Optional.of(new Run(
                        day, ZonedDateTime.of(day, first.toLocalTime(), zone).toInstant()));
    }

    /** The number of the first run at that moment or after it, as if there were no last day. */
    private long numberFrom(Instant moment, ZoneId zone) {
        Timetable endless = last.isEmpty() ? this : from(every, first);
        long number = every.numberBefore(
                first.toLocalDate(), LocalDate.ofInstant(moment, zone).minusDays(1));
        while (endless.run(number, zone).orElseThrow().at().isBefore(moment)) {
            number++;
        }
        return number;
    }
}
