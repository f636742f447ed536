package io.kabinet.core.internal;

import java.util.Optional;
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

    /**
     * Checks two prices of one thing, as far as they are stated.
     *
     * @param what the name of the one, for the message
     * @param first the one
     * @param whatElse the name of the other
     * @param second the other
     * @throws IllegalArgumentException if one of them is below zero or absurd, or they are in two currencies
     */
    public static void check(String what, Optional<Money> first, String whatElse, Optional<Money> second) {
        first.ifPresent(amount -> check(what, amount));
        second.ifPresent(amount -> check(whatElse, amount));
        if (first.isPresent() && second.isPresent() && !first.get().isSameCurrency(second.get())) {
            throw new IllegalArgumentException(
                    what + " and " + whatElse + " must be in one currency: " + first.get() + ", " + second.get());
        }
    }
}
