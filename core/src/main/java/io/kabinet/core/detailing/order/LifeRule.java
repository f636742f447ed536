package io.kabinet.core.detailing.order;

import io.kabinet.core.internal.Moments;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;

/**
 * What the days mean that are stated for an ordered report.
 *
 * <p>Days are those of the market's zone, and end at the time of day of the order. For example, two days from 1 March
 * 10:00 end on 3 March 10:00: read as a life the report can still be read before that moment, and no more at it.
 * Immutable and safe for use by several threads.
 *
 * <p><b>Source:</b> «заказанная детализация счета будет доступна в личном кабинете в течение 2 дней с момента заказа
 * для просмотра и сохранения». It can mean either.
 *
 * @param period how long, above zero and at most ten years
 * @param reading what it says
 */
public record LifeRule(Period period, Reading reading) {

    /** Two days, after which it is gone: how this library reads it by default. */
    public static final LifeRule TWO_DAYS = new LifeRule(Period.ofDays(2), Reading.VISIBLE_UNTIL);

    private static final int MOST_YEARS = 10;

    /**
     * Checks the period.
     *
     * @throws IllegalArgumentException if it is not above zero, has a part below zero, or is too long
     */
    public LifeRule {
        Objects.requireNonNull(reading, "reading");
        if (period.isNegative() || period.isZero()) {
            throw new IllegalArgumentException("a life must be above zero: " + period);
        }
        if (period.toTotalMonths() > MOST_YEARS * 12
                || LocalDate.EPOCH.plus(period).isAfter(LocalDate.EPOCH.plusYears(MOST_YEARS))) {
            throw new IllegalArgumentException("a life is at most ten years: " + period);
        }
    }

    /** What the days say. */
    public enum Reading {
        /** The report can be read until so long after the order. */
        VISIBLE_UNTIL,
        /** The report is ready no later than so long after the order, and stays. */
        READY_WITHIN
    }

    /**
     * The life of what is ordered at a moment.
     *
     * @param orderedAt the moment, in the years 0001 to 9988
     * @param zone the market's zone
     * @return the life, not ready yet
     * @throws IllegalArgumentException if the moment is out of range
     */
    public OrderLife begin(Instant orderedAt, ZoneId zone) {
        Optional<Instant> until =
                reading == Reading.VISIBLE_UNTIL ? Optional.of(end(orderedAt, zone)) : Optional.empty();
        return new OrderLife(orderedAt, Optional.empty(), until);
    }

    /**
     * The moment by which what is ordered has to be ready.
     *
     * @param orderedAt the moment of the order
     * @param zone the market's zone
     * @return the moment, or empty if the days do not say that
     * @throws IllegalArgumentException if the moment is outside the years 0001 to 9999
     */
    public Optional<Instant> readyBy(Instant orderedAt, ZoneId zone) {
        return reading == Reading.READY_WITHIN ? Optional.of(end(orderedAt, zone)) : Optional.empty();
    }

    private Instant end(Instant orderedAt, ZoneId zone) {
        return Moments.check("orderedAt", orderedAt).atZone(zone).plus(period).toInstant();
    }
}
