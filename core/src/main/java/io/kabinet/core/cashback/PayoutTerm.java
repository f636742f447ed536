package io.kabinet.core.cashback;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;

/**
 * In how many days a reward is paid, counted in calendar days of the market's zone.
 *
 * <p>The articles give 3 to 5 days depending on the shop, so {@link #of} takes no other figure; a contract that really
 * says otherwise needs {@link #overriding}. For example, a reward that counts from 31 January, Moscow time, is payable
 * from 3 to 5 February. Immutable and safe for use by several threads.
 *
 * <p><b>Source:</b> «В зависимости от магазина платеж будет произведен в течение 3-5 дней.» What the days are counted
 * from is not said; {@link PayoutStart#REWARD_COUNTS} is this library's choice.
 *
 * @param fromDay the first day on which it may be paid, 0 or more
 * @param toDay the last day by which it is to be paid, not before the first
 * @param start what the days are counted from
 * @param holdDays for how many days after the order a reward does not count yet, 0 for none
 */
public record PayoutTerm(int fromDay, int toDay, PayoutStart start, int holdDays) {

    /** The fewest days that the articles give. */
    public static final int FEWEST_DAYS = 3;

    /** The most days that the articles give. */
    public static final int MOST_DAYS = 5;

    private static final int LONGEST = 3650;

    /**
     * Checks the days.
     *
     * @throws IllegalArgumentException if a figure is below 0 or above ten years, or the last day is before the first
     */
    public PayoutTerm {
        Objects.requireNonNull(start, "start");
        if (fromDay < 0 || toDay < fromDay || toDay > LONGEST) {
            throw new IllegalArgumentException(
                    "payout days must be from 0 to " + LONGEST + " and in order: " + fromDay + "-" + toDay);
        }
        if (holdDays < 0 || holdDays > LONGEST) {
            throw new IllegalArgumentException("hold days must be from 0 to " + LONGEST + ": " + holdDays);
        }
    }

    /**
     * A term within 3 to 5 days after the reward counts, without a hold.
     *
     * @param fromDay the first day, 3 or more
     * @param toDay the last day, 5 or less
     * @return the term
     * @throws IllegalArgumentException if a figure is outside 3 to 5
     */
    public static PayoutTerm of(int fromDay, int toDay) {
        if (fromDay < FEWEST_DAYS || toDay > MOST_DAYS) {
            throw new IllegalArgumentException("payout days " + fromDay + "-" + toDay + " are outside " + FEWEST_DAYS
                    + "-" + MOST_DAYS + "; a contract that says so needs an explicit override");
        }
        return overriding(fromDay, toDay);
    }

    /**
     * A term that a contract sets against the articles' 3 to 5 days, without a hold.
     *
     * @param fromDay the first day, 0 or more
     * @param toDay the last day, not before the first
     * @return the term
     * @throws IllegalArgumentException if the days are out of order or absurd
     */
    public static PayoutTerm overriding(int fromDay, int toDay) {
        return new PayoutTerm(fromDay, toDay, PayoutStart.REWARD_COUNTS, 0);
    }

    /**
     * The same days counted from another moment.
     *
     * @param other what to count from
     * @return the changed term
     */
    public PayoutTerm countedFrom(PayoutStart other) {
        return new PayoutTerm(fromDay, toDay, other, holdDays);
    }

    /**
     * The same days with a hold: until so many days after the order, a reward does not count.
     *
     * @param days how many days, 0 for none
     * @return the changed term
     * @throws IllegalArgumentException if {@code days} is below 0 or absurd
     */
    public PayoutTerm withHold(int days) {
        return new PayoutTerm(fromDay, toDay, start, days);
    }

    /**
     * The moment from which a reward counts.
     *
     * @param orderedAt when the line was ordered
     * @param confirmedAt the later of the partner's approval and the operator's own reward
     * @return that moment, or the end of the hold if it is later
     */
    public Instant countsFrom(Instant orderedAt, Instant confirmedAt) {
        Instant held = orderedAt.plus(Duration.ofDays(holdDays));
        return held.isAfter(confirmedAt) ? held : confirmedAt;
    }

    /**
     * The first day on which a reward may be paid.
     *
     * @param startedAt the moment that {@link #start} names
     * @param zone the market's zone
     * @return the local date of that moment, {@link #fromDay} days on
     */
    public LocalDate payableFrom(Instant startedAt, ZoneId zone) {
        return LocalDate.ofInstant(startedAt, zone).plusDays(fromDay);
    }

    /**
     * The day by which a reward is to be paid.
     *
     * @param startedAt the moment that {@link #start} names
     * @param zone the market's zone
     * @return the local date of that moment, {@link #toDay} days on
     */
    public LocalDate payableBy(Instant startedAt, ZoneId zone) {
        return LocalDate.ofInstant(startedAt, zone).plusDays(toDay);
    }
}
