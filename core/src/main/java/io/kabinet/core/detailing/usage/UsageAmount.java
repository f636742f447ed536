package io.kabinet.core.detailing.usage;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import org.joda.money.BigMoney;
import org.joda.money.BigMoneyProvider;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/**
 * Money of one row exactly as it is written, which is a whole number and the place of its point.
 *
 * <p>Never below zero, at most {@value #MOST_DIGITS} digits, at most {@value #MOST_DECIMALS} of them after the point.
 * Nothing is rounded unless asked for by name. For example, 11,7000 roubles are 117000 with four decimals; they equal
 * 11.7. An amount that no {@code long} holds is kept as {@link BigMoney}. Immutable and safe for use by several threads.
 */
public final class UsageAmount implements BigMoneyProvider, Comparable<UsageAmount> {

    /** The most digits that an amount may have, before and after the point together. */
    public static final int MOST_DIGITS = 20;

    /** The most digits after the point. */
    public static final int MOST_DECIMALS = 6;

    private final CurrencyUnit currency;
    private final long unscaled;
    private final byte scale;
    private final @Nullable BigMoney wide;

    private UsageAmount(CurrencyUnit currency, long unscaled, int scale, @Nullable BigMoney wide) {
        this.currency = Objects.requireNonNull(currency, "currency");
        this.unscaled = unscaled;
        this.scale = (byte) scale;
        this.wide = wide;
    }

    /**
     * An amount that fits.
     *
     * @param currency the currency
     * @param unscaled the digits as one number, zero or more
     * @param scale how many of them stand after the point, 0 to {@value #MOST_DECIMALS}
     * @return the amount
     * @throws IllegalArgumentException if one is out of range
     */
    public static UsageAmount of(CurrencyUnit currency, long unscaled, int scale) {
        if (unscaled < 0) {
            throw new IllegalArgumentException("an amount must not be below zero: " + unscaled);
        }
        checkScale(scale);
        return new UsageAmount(currency, unscaled, scale, null);
    }

    /**
     * Any amount.
     *
     * @param money the amount, zero or more, 0 to {@value #MOST_DECIMALS} decimals and {@value #MOST_DIGITS} digits
     * @return the amount
     * @throws IllegalArgumentException if it is out of range
     */
    public static UsageAmount of(BigMoneyProvider money) {
        BigMoney exact = money.toBigMoney();
        if (exact.isNegative()) {
            throw new IllegalArgumentException("an amount must not be below zero: " + exact);
        }
        checkScale(exact.getScale());
        BigDecimal amount = exact.getAmount();
        if (amount.precision() > MOST_DIGITS) {
            throw new IllegalArgumentException("an amount has at most " + MOST_DIGITS + " digits: " + exact);
        }
        boolean fits = amount.unscaledValue().bitLength() < Long.SIZE;
        return new UsageAmount(
                exact.getCurrencyUnit(),
                fits ? amount.unscaledValue().longValueExact() : Long.MAX_VALUE,
                exact.getScale(),
                fits ? null : exact);
    }

    /**
     * The currency.
     *
     * @return the currency
     */
    public CurrencyUnit currency() {
        return currency;
    }

    /**
     * Whether {@link #unscaled()} holds the digits.
     *
     * @return false for an amount that no {@code long} holds
     */
    public boolean fitsLong() {
        return wide == null;
    }

    /**
     * The digits as one number.
     *
     * @return zero or more
     * @throws ArithmeticException if no {@code long} holds them
     */
    public long unscaled() {
        if (wide != null) {
            throw new ArithmeticException("does not fit a long: " + wide);
        }
        return unscaled;
    }

    /**
     * How many digits stand after the point, as written.
     *
     * @return 0 to {@value #MOST_DECIMALS}
     */
    public int scale() {
        return scale;
    }

    /**
     * Whether it is nothing.
     *
     * @return true for 0 and 0.0000
     */
    public boolean isZero() {
        return unscaled == 0;
    }

    /** The amount with as many decimals as it is written with: nothing is rounded. */
    @Override
    public BigMoney toBigMoney() {
        return wide != null ? wide : BigMoney.ofScale(currency, unscaled, scale);
    }

    /**
     * The amount with so many decimals.
     *
     * @param decimals how many
     * @param rounding what becomes of more; {@link RoundingMode#UNNECESSARY} if there must be none
     * @return the amount
     * @throws ArithmeticException if rounding is needed and forbidden
     */
    public BigMoney rounded(int decimals, RoundingMode rounding) {
        return toBigMoney().withScale(decimals, rounding);
    }

    /** Compares by value, so 11.7 and 11.7000 are equal. */
    @Override
    public int compareTo(UsageAmount other) {
        if (scale == other.scale && wide == null && other.wide == null && currency.equals(other.currency)) {
            return Long.compare(unscaled, other.unscaled);
        }
        return toBigMoney().compareTo(other.toBigMoney());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof UsageAmount amount && currency.equals(amount.currency) && compareTo(amount) == 0;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(stripped());
    }

    /** The amount and its currency, for example {@code RUB 11.7000}. */
    @Override
    public String toString() {
        return toBigMoney().toString();
    }

    /** The same for equal amounts, however many zeros they end with. */
    long stripped() {
        if (wide != null) {
            return wide.getAmount().stripTrailingZeros().hashCode();
        }
        long digits = unscaled;
        int decimals = scale;
        while (decimals > 0 && digits % 10 == 0) {
            digits /= 10;
            decimals--;
        }
        return digits * (MOST_DECIMALS + 1) + decimals;
    }

    private static void checkScale(int scale) {
        if (scale < 0 || scale > MOST_DECIMALS) {
            throw new IllegalArgumentException("an amount has 0 to " + MOST_DECIMALS + " decimals: " + scale);
        }
    }
}
