package io.kabinet.client.detailing;

import io.kabinet.client.words.Names;
import io.kabinet.core.values.DateSpan;
import java.util.function.Function;

/**
 * Which rows are asked for: those of some days, or those of a report that was ordered.
 *
 * <p>Days can be looked at as far back as the market shows them without an order, in Belarus one closed month at a time.
 * A report can be read once it is ready, and until it is gone. Immutable and safe for use by several threads.
 */
public sealed interface RowsOf {

    /**
     * Those of some days.
     *
     * @param days the first and the last day, both included
     * @return the rows
     * @throws IllegalArgumentException if one of the days is outside the years 0001 to 9999
     */
    static RowsOf days(DateSpan days) {
        return new Days(days);
    }

    /**
     * Those of a report.
     *
     * @param report what the operator calls it
     * @return the rows
     * @throws IllegalArgumentException if it is blank
     */
    static RowsOf report(String report) {
        return new Ordered(report);
    }

    /**
     * Handles both cases.
     *
     * @param ifDays what to do with the days
     * @param ifReport what to do with the name of the report
     * @param <R> the type of the answer
     * @return the answer of the one that applies
     */
    <R> R match(Function<? super DateSpan, ? extends R> ifDays, Function<? super String, ? extends R> ifReport);

    /**
     * The rows of some days.
     *
     * @param days the first and the last day, both included
     */
    record Days(DateSpan days) implements RowsOf {

        /**
         * Checks the days.
         *
         * @throws IllegalArgumentException if one of them is outside the years 0001 to 9999
         */
        public Days {
            days.bounded();
        }

        @Override
        public <R> R match(
                Function<? super DateSpan, ? extends R> ifDays, Function<? super String, ? extends R> ifReport) {
            return ifDays.apply(days);
        }
    }

    /**
     * The rows of a report.
     *
     * @param report what the operator calls it
     */
    record Ordered(String report) implements RowsOf {

        /**
         * Checks that there is something.
         *
         * @throws IllegalArgumentException if it is blank
         */
        public Ordered {
            Names.check("report", report);
        }

        @Override
        public <R> R match(
                Function<? super DateSpan, ? extends R> ifDays, Function<? super String, ? extends R> ifReport) {
            return ifReport.apply(report);
        }
    }
}
