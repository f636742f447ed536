package io.kabinet.core.cashback.settlement;

import io.kabinet.core.internal.Moments;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;

/**
 * Until when a customer may ask for a lost order, or against a decline.
 *
 * <p>No default has one, and no rule enforces it: a partner may approve whenever it likes. The days tell a customer
 * whether asking makes sense. For example, by {@link #ADMITAD} an order of 10 March 2026 may be claimed to 7 August.
 * Immutable and safe for use by several threads.
 *
 * @param claim how long after the order it may be claimed as lost
 * @param appeal how long after a decline it may be appealed against
 */
public record ClaimTerm(Period claim, Period appeal) {

    /**
     * The Admitad network: 150 days for a claim, six months for an appeal.
     *
     * <p><b>Source:</b> the network's help centre, read in 2026-11.
     */
    public static final ClaimTerm ADMITAD = new ClaimTerm(Period.ofDays(150), Period.ofMonths(6));

    /**
     * Checks the periods.
     *
     * @throws IllegalArgumentException if one is below zero
     */
    public ClaimTerm {
        if (claim.isNegative() || appeal.isNegative()) {
            throw new IllegalArgumentException("periods must not be below zero: " + claim + ", " + appeal);
        }
    }

    /**
     * The last day on which an order may be claimed as lost.
     *
     * @param orderedAt when it was ordered
     * @param zone the market's zone
     * @return the day, itself included
     * @throws IllegalArgumentException if the moment is outside the years 0001 to 9999
     */
    public LocalDate claimableTo(Instant orderedAt, ZoneId zone) {
        return LocalDate.ofInstant(Moments.check("ordered at", orderedAt), zone).plus(claim);
    }

    /**
     * The last day on which a decline may be appealed against.
     *
     * @param declinedAt when it was declined
     * @param zone the market's zone
     * @return the day, itself included
     * @throws IllegalArgumentException if the moment is outside the years 0001 to 9999
     */
    public LocalDate appealableTo(Instant declinedAt, ZoneId zone) {
        return LocalDate.ofInstant(Moments.check("declined at", declinedAt), zone)
                .plus(appeal);
    }
}
