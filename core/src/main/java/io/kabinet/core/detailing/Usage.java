package io.kabinet.core.detailing;

import io.kabinet.core.internal.Moments;
import io.kabinet.core.values.Quantity;
import io.kabinet.core.values.Quantity.Unit;
import java.time.Duration;

/**
 * How much a row used, and for how much of it the subscriber is charged.
 *
 * <p>Calls are measured in seconds, traffic in bytes, messages in pieces. For example, a call of 0:17 that is charged
 * as a minute is {@code Usage.time(Duration.ofSeconds(17), Duration.ofMinutes(1))}. Immutable and safe for use by
 * several threads.
 *
 * @param real how much it was, if stated
 * @param charged what is charged for, in the same unit, if stated
 */
public record Usage(Quantity real, Quantity charged) {

    /** Nothing that could be measured, as with a top-up. */
    public static final Usage NONE = new Usage(Quantity.notStated(Unit.PIECES), Quantity.notStated(Unit.PIECES));

    /**
     * Checks the units.
     *
     * @throws IllegalArgumentException if they differ, or one of the two is without limit
     */
    public Usage {
        if (real.unit() != charged.unit()) {
            throw new IllegalArgumentException("real is in " + real.unit() + ", charged in " + charged.unit());
        }
        if (real instanceof Quantity.Unlimited || charged instanceof Quantity.Unlimited) {
            throw new IllegalArgumentException("nothing is used without limit");
        }
    }

    /**
     * The time of a call.
     *
     * @param real how long it was, in whole seconds
     * @param charged what is charged for, in whole seconds
     * @return the usage
     * @throws IllegalArgumentException if one is below zero or not of whole seconds
     */
    public static Usage time(Duration real, Duration charged) {
        if (!Moments.isWholeSeconds(real) || !Moments.isWholeSeconds(charged)) {
            throw new IllegalArgumentException("real and charged must be whole seconds: " + real + ", " + charged);
        }
        return new Usage(Quantity.of(real.toSeconds(), Unit.SECONDS), Quantity.of(charged.toSeconds(), Unit.SECONDS));
    }

    /**
     * Traffic.
     *
     * @param real how many bytes it was
     * @param charged how many are charged for
     * @return the usage
     */
    public static Usage bytes(long real, long charged) {
        return new Usage(Quantity.of(real, Unit.BYTES), Quantity.of(charged, Unit.BYTES));
    }

    /**
     * Messages, or whatever else is counted; each is charged for.
     *
     * @param count how many
     * @return the usage
     */
    public static Usage pieces(long count) {
        return new Usage(Quantity.of(count, Unit.PIECES), Quantity.of(count, Unit.PIECES));
    }
}
