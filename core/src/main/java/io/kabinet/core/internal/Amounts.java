package io.kabinet.core.internal;

import org.joda.money.Money;

/** The amounts that can be true, so that sums of them fit a {@code long} of minor units. */
public final class Amounts {

    /** The most that anything here can come to, in minor units; an order line can come to a thousandth of it. */
    public static final long MAX_MINOR_UNITS = 1_000_000_000_000_000L;

    private Amounts() {}

    /**
     * Checks that an amount is zero or more, and not absurd.
     *
     * @param what the name of the amount, for the message
     * @param amount the amount
     * @return the same amount
     * @throws IllegalArgumentException if it is below zero or above {@link #MAX_MINOR_UNITS}
     */
    public static Money check(String what, Money amount) {
        if (amount.isNegative()) {
            throw new IllegalArgumentException(what + " must not be below zero: " + amount);
        }
        if (amount.isGreaterThan(Money.ofMinor(amount.getCurrencyUnit(), MAX_MINOR_UNITS))) {
            throw new IllegalArgumentException(what + " is more than anything here can come to: " + amount);
        }
        return amount;
    }
}
