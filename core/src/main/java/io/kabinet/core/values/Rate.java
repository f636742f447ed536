package io.kabinet.core.values;

import java.math.BigDecimal;

/**
 * A share of an amount, from 0 % to 100 %, exact to a ten-thousandth of a percent.
 *
 * <p>Held as whole millionths, so that 25 % is 250,000 and no binary fraction ever touches money. For example,
 * {@code Rate.percent("1.9").millionths()} is 19,000. Immutable and safe for use by several threads.
 *
 * @param millionths the share in millionths, from 0 to {@value #WHOLE}
 */
public record Rate(int millionths) implements Comparable<Rate> {

    /** How many millionths make the whole. */
    public static final int WHOLE = 1_000_000;

    private static final int PERCENT_SCALE = 4;

    /**
     * Checks the range.
     *
     * @throws IllegalArgumentException if {@code millionths} is below 0 or above {@value #WHOLE}
     */
    public Rate {
        if (millionths < 0 || millionths > WHOLE) {
            throw new IllegalArgumentException("rate must be from 0 % to 100 %, in millionths: " + millionths);
        }
    }

    /**
     * So many whole percent.
     *
     * @param percent from 0 to 100
     * @return the rate
     * @throws IllegalArgumentException if {@code percent} is below 0 or above 100
     */
    public static Rate percent(int percent) {
        if (percent < 0 || percent > 100) {
            throw new IllegalArgumentException("percent must be from 0 to 100: " + percent);
        }
        return new Rate(percent * (WHOLE / 100));
    }

    /**
     * A percentage written as plain decimal text.
     *
     * @param percent ASCII digits with at most four decimals after a dot, such as {@code "1.9"}; no sign, no exponent
     * @return the rate
     * @throws IllegalArgumentException if the text is not such a number, or it is above 100
     */
    public static Rate percent(String percent) {
        BigDecimal exact = PlainDecimal.parse("percent", percent, 3, PERCENT_SCALE);
        long millionths = exact.movePointRight(PERCENT_SCALE).longValueExact();
        if (millionths > WHOLE) {
            throw new IllegalArgumentException("percent must be from 0 to 100: " + exact.toPlainString());
        }
        return new Rate((int) millionths);
    }

    /**
     * The same rate in percent.
     *
     * @return for example 1.9, without trailing zeros
     */
    public BigDecimal asPercent() {
        BigDecimal exact = BigDecimal.valueOf(millionths, PERCENT_SCALE).stripTrailingZeros();
        return exact.setScale(Math.max(0, exact.scale()));
    }

    @Override
    public int compareTo(Rate other) {
        return Integer.compare(millionths, other.millionths);
    }

    @Override
    public String toString() {
        return asPercent().toPlainString() + " %";
    }
}
