package io.kabinet.core.values;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * Whole days from a first to a last one, both included; either end may be open.
 *
 * <p>This is how contracts are written: a contract to 31 December still holds on 31 December. Ends that nobody set are
 * {@link LocalDate#MIN} and {@link LocalDate#MAX}. Immutable and safe for use by several threads.
 *
 * @param first the first day that counts
 * @param last the last day that counts, not before the first
 */
public record DateSpan(LocalDate first, LocalDate last) {

    /** Every day there is. */
    public static final DateSpan ALWAYS = new DateSpan(LocalDate.MIN, LocalDate.MAX);

    /**
     * Checks the order of the days.
     *
     * @throws IllegalArgumentException if {@code last} is before {@code first}
     */
    public DateSpan {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("last day " + last + " is before first day " + first);
        }
    }

    /**
     * From a day to a day.
     *
     * @param first the first day that counts
     * @param last the last day that counts
     * @return the span
     * @throws IllegalArgumentException if {@code last} is before {@code first}
     */
    public static DateSpan of(LocalDate first, LocalDate last) {
        return new DateSpan(first, last);
    }

    /**
     * From a day on, without an end.
     *
     * @param first the first day that counts
     * @return the span
     */
    public static DateSpan from(LocalDate first) {
        return new DateSpan(first, LocalDate.MAX);
    }

    /**
     * Checks that both days can be written as a date everybody reads, as for a request: no end is open.
     *
     * @return the same days
     * @throws IllegalArgumentException if one of them is outside the years 0001 to 9999
     */
    public DateSpan bounded() {
        if (first.getYear() < 1 || last.getYear() > 9999) {
            throw new IllegalArgumentException("days must be in the years 0001 to 9999: " + this);
        }
        return this;
    }

    /**
     * Whether a day lies in the span.
     *
     * @param day the day
     * @return true on the first day, on the last, and between them
     */
    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /**
     * Whether the two spans share a day.
     *
     * @param other the other span
     * @return true if at least one day lies in both
     */
    public boolean overlaps(DateSpan other) {
        return !first.isAfter(other.last) && !other.first.isAfter(last);
    }

    /**
     * Whether any two of the spans share a day.
     *
     * @param spans the spans, in any order
     * @return true if at least one day lies in two of them
     */
    public static boolean anyOverlap(List<DateSpan> spans) {
        List<DateSpan> sorted =
                spans.stream().sorted(Comparator.comparing(DateSpan::first)).toList();
        for (int i = 1; i < sorted.size(); i++) {
            if (sorted.get(i - 1).overlaps(sorted.get(i))) {
                return true;
            }
        }
        return false;
    }

    @Override
    public String toString() {
        return (first.equals(LocalDate.MIN) ? "" : first) + ".." + (last.equals(LocalDate.MAX) ? "" : last);
    }
}
