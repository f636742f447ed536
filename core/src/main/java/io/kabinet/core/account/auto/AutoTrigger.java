package io.kabinet.core.account.auto;

import io.kabinet.core.account.terms.Timetable;
import java.util.Objects;
import org.joda.money.Money;

/**
 * What makes an auto-payment due: a balance that runs low, or a day.
 *
 * <p>Immutable and safe for use by several threads.
 */
public sealed interface AutoTrigger {

    /**
     * The balance is so low; one that is exactly this is.
     *
     * @param atOrBelow the balance
     */
    record Threshold(Money atOrBelow) implements AutoTrigger {

        /** Checks that there is one. */
        public Threshold {
            Objects.requireNonNull(atOrBelow, "atOrBelow");
        }
    }

    /**
     * The days of a timetable; the 31st is the last day of a shorter month.
     *
     * @param days the timetable
     */
    record Schedule(Timetable days) implements AutoTrigger {

        /** Checks that there is one. */
        public Schedule {
            Objects.requireNonNull(days, "days");
        }
    }
}
