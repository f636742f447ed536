package io.kabinet.core.account.terms;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * How often something is done again.
 *
 * <p><b>Source:</b> «регулярное (с периодичностью раз в день/неделю/месяц)».
 */
public enum Recurrence {
    /** Every day. */
    DAILY(ChronoUnit.DAYS),
    /** Every week, on the same day of the week. */
    WEEKLY(ChronoUnit.WEEKS),
    /** Every month, on the same day; on the last one of a month that has no such day. */
    MONTHLY(ChronoUnit.MONTHS);

    private final ChronoUnit unit;

    Recurrence(ChronoUnit unit) {
        this.unit = unit;
    }

    /** Counted from the first day each time, so that the 31st comes back after a shorter month. */
    LocalDate day(LocalDate first, long number) {
        return first.plus(number, unit);
    }

    /** At most the number of a run that is due on that day or after it, and less by two at most. */
    long numberBefore(LocalDate first, LocalDate day) {
        return Math.max(0, unit.between(first, day) - 1);
    }
}
