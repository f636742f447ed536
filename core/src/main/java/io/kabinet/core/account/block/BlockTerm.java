package io.kabinet.core.account.block;

import io.kabinet.core.internal.Periods;
import io.kabinet.core.values.Stated;
import java.time.Period;

/**
 * For how long a number may be blocked voluntarily, and whether that ends by itself.
 *
 * <p>Periods are counted in the market's zone to the same local time, so a day on which clocks change is a day like any
 * other. Immutable and safe for use by several threads.
 *
 * @param least the shortest period, itself allowed
 * @param most the longest period, itself allowed
 * @param endsByItself whether the number is open again at the end, or only once somebody undoes the block
 */
public record BlockTerm(Stated<Period> least, Stated<Period> most, boolean endsByItself) {

    /** Any period, at the end of which the number is open again. */
    public static final BlockTerm ANY = new BlockTerm(Stated.notStated(), Stated.notStated(), true);

    /**
     * Checks the periods.
     *
     * @throws IllegalArgumentException if one is not above zero or longer than ten years, or the least is above the most
     */
    public BlockTerm {
        least.asOptional().ifPresent(period -> Periods.check("the least period", period));
        most.asOptional().ifPresent(period -> Periods.check("the longest period", period));
        if (least.asOptional().isPresent()
                && most.asOptional().isPresent()
                && Periods.endOf(least.asOptional().get())
                        .isAfter(Periods.endOf(most.asOptional().get()))) {
            throw new IllegalArgumentException("the least period is above the longest: " + least + ", " + most);
        }
    }
}
