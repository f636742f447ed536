package io.kabinet.core.cashback;

import io.kabinet.core.values.Rate;
import java.math.BigInteger;
import java.math.RoundingMode;

/** Rewards and their rounding, on plain {@code long}s that are never below zero. */
final class MinorUnits {

    private MinorUnits() {}

    /**
     * The reward before any rounding, in millionths of a minor unit.
     *
     * @param reward what the offer promises
     * @param base what is left of the line's base, in minor units, from 0 to {@code whole}
     * @param whole the line's base as ordered, in minor units, bounded so that the product fits
     * @return zero or more; nothing where no base is left
     */
    static long exactMillionths(Reward reward, long base, long whole) {
        if (reward instanceof Reward.Share share) {
            return base * share.rate().millionths();
        }
        if (base == 0) {
            return 0;
        }
        long exact = ((Reward.Fixed) reward).amount().getAmountMinorLong() * Rate.WHOLE;
        return base == whole ? exact : proportion(exact, base, whole);
    }

    private static long proportion(long amount, long part, long whole) {
        return BigInteger.valueOf(amount)
                .multiply(BigInteger.valueOf(part))
                .divide(BigInteger.valueOf(whole))
                .longValueExact();
    }

    /**
     * Rounds millionths of a minor unit to whole minor units.
     *
     * @param millionths zero or more
     * @param mode any mode but {@link RoundingMode#UNNECESSARY}
     * @return whole minor units
     */
    static long rounded(long millionths, RoundingMode mode) {
        long down = millionths / Rate.WHOLE;
        if (mode == RoundingMode.DOWN) {
            return down; // the default, and on the hot path
        }
        long rest = millionths - down * Rate.WHOLE;
        return rest == 0 || !goesUp(down, rest, mode) ? down : down + 1;
    }

    private static boolean goesUp(long down, long rest, RoundingMode mode) {
        long half = Rate.WHOLE / 2;
        return switch (mode) {
            case DOWN, FLOOR -> false;
            case UP, CEILING -> true;
            case HALF_UP -> rest >= half;
            case HALF_DOWN -> rest > half;
            case HALF_EVEN -> rest > half || (rest == half && (down & 1) == 1);
            case UNNECESSARY -> throw new IllegalArgumentException("rounding must name a direction");
        };
    }
}
