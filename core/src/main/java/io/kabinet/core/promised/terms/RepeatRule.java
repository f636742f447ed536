package io.kabinet.core.promised.terms;

import io.kabinet.core.internal.Periods;
import java.time.Period;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How many payments may be active at once, and how soon the next one may follow.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param maxActive how many may be active on one account, or empty for any number
 * @param cooldown how long after the end of a payment the next one may be taken, if one has to wait
 */
public record RepeatRule(OptionalInt maxActive, Optional<Period> cooldown) {

    /** Any number of payments, whenever. */
    public static final RepeatRule UNLIMITED = new RepeatRule(OptionalInt.empty(), Optional.empty());

    /** One payment at a time; the next one whenever it is over. */
    public static final RepeatRule ONE_AT_A_TIME = new RepeatRule(OptionalInt.of(1), Optional.empty());

    /**
     * Checks the figures.
     *
     * @throws IllegalArgumentException if a figure is not above zero, or the cooldown is longer than ten years
     */
    public RepeatRule {
        if (maxActive.isPresent() && maxActive.getAsInt() < 1) {
            throw new IllegalArgumentException("max active must be above zero: " + maxActive.getAsInt());
        }
        if (cooldown.isPresent()) {
            Periods.check("a cooldown", cooldown.get());
        }
    }
}
