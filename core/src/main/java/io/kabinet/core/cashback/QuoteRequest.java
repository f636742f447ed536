package io.kabinet.core.cashback;

/**
 * What is asked for one line of an order: how much of its base is left, and by which offer.
 *
 * @param offer the offer that the line got
 * @param base what is left of the line's base, in minor units, from 0 to {@code whole}
 * @param whole the line's base as ordered, in minor units
 */
public record QuoteRequest(CashbackOffer offer, long base, long whole) {

    /**
     * Checks the amounts.
     *
     * @throws IllegalArgumentException if they are negative, out of order, or absurd
     */
    public QuoteRequest {
        if (base < 0 || base > whole) {
            throw new IllegalArgumentException("what is left must be from 0 to " + whole + ": " + base);
        }
        CashbackPolicy.checkBase(whole);
    }

    /** The reward before any rounding, in millionths of a minor unit. */
    long exactMillionths() {
        return MinorUnits.exactMillionths(offer.reward(), base, whole);
    }
}
