package io.kabinet.core.cashback;

import io.kabinet.core.values.Rate;
import java.math.RoundingMode;

/** Rounding of amounts that are never below zero, on plain {@code long}s. */
final class MinorUnits {

    private MinorUnits() {}

    /**
     * Rounds millionths of a minor unit to whole minor units.
     *
     * @param millionths zero or more
     * @param mode any mode but {@link RoundingMode#UNNECESSARY}
     * @return whole minor units
     */
    static long rounded(long millionths, RoundingMode mode) {
        long down = millionths / Rate.WHOLE;
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
