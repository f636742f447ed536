package io.kabinet.core.tariff.change;

import io.kabinet.core.internal.Moments;
import io.kabinet.core.internal.Periods;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.util.Objects;

/**
 * When a new tariff takes effect.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param start from when on
 * @param within within which period from then, zero if at once
 */
public record EffectiveRule(Start start, Period within) {

    /** At once. */
    public static final EffectiveRule IMMEDIATE = new EffectiveRule(Start.AT_ONCE, Period.ZERO);

    /** On the 1st of the next month, as it begins. */
    public static final EffectiveRule NEXT_MONTH = new EffectiveRule(Start.NEXT_MONTH, Period.ZERO);

    /** From when on a new tariff may take effect. */
    public enum Start {
        /** From the moment of the change. */
        AT_ONCE,
        /** From the beginning of the next calendar month in the market's zone. */
        NEXT_MONTH
    }

    /**
     * Checks the period.
     *
     * @throws IllegalArgumentException if it is below zero, or longer than ten years
     */
    public EffectiveRule {
        Objects.requireNonNull(start, "start");
        if (!within.isZero()) {
            Periods.check("within", within);
        }
    }

    /**
     * At some moment from the change on.
     *
     * @param period how long it takes at most, such as a day
     * @return the rule
     * @throws IllegalArgumentException if it is below zero, or longer than ten years
     */
    public static EffectiveRule within(Period period) {
        return new EffectiveRule(Start.AT_ONCE, period);
    }

    /**
     * When a change made now takes effect.
     *
     * @param now the moment of the change
     * @param zone the market's zone
     * @return the moments between which it does
     * @throws IllegalArgumentException if the moment is outside the years 0001 to 9999
     */
    public Effect effect(Instant now, ZoneId zone) {
        Instant earliest = switch (start) {
            case AT_ONCE -> Moments.check("now", now);
            case NEXT_MONTH ->
                Moments.check("now", now)
                        .atZone(zone)
                        .toLocalDate()
                        .withDayOfMonth(1)
                        .plusMonths(1)
                        .atStartOfDay(zone)
                        .toInstant();
        };
        return new Effect(earliest, earliest.atZone(zone).plus(within).toInstant());
    }
}
