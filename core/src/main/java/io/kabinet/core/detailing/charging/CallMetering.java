package io.kabinet.core.detailing.charging;

import io.kabinet.core.detailing.Direction;
import io.kabinet.core.internal.Moments;
import io.kabinet.core.subscriber.Peer;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;

/**
 * For how much of a call one pays.
 *
 * <p>In this order: a call not longer than the free time keeps its length and costs nothing; an incoming one keeps its
 * length unless these are rounded too; so does one with an exempt number; any other counts as the first unit, and as so
 * many next units after it as were begun. For example, with 3 free seconds and units of a minute 0:03 stays 0:03 and is
 * free, 0:04 and 0:17 become 1:00, 2:00 stays 2:00, and 8:23 becomes 9:00. Immutable and safe for use by several
 * threads.
 *
 * @param free up to and including how long a call costs nothing, zero or more
 * @param firstUnit the least that is paid for, above zero
 * @param nextUnit in what steps after that, above zero
 * @param roundsIncoming whether incoming calls are rounded as well
 * @param exempt numbers calls to which are not rounded, written as the operator writes them
 */
public record CallMetering(
        Duration free, Duration firstUnit, Duration nextUnit, boolean roundsIncoming, Set<Peer> exempt) {

    /**
     * Checks the times and copies the numbers.
     *
     * @throws IllegalArgumentException if a time is out of range or not of whole seconds
     */
    public CallMetering {
        Objects.requireNonNull(free, "free");
        exempt = Set.copyOf(exempt);
        if (free.isNegative() || firstUnit.isNegative() || firstUnit.isZero() || nextUnit.isNegative()) {
            throw new IllegalArgumentException(
                    "free must be zero or more, units above zero: " + free + ", " + firstUnit + ", " + nextUnit);
        }
        if (nextUnit.isZero()
                || !Moments.isWholeSeconds(free)
                || !Moments.isWholeSeconds(firstUnit)
                || !Moments.isWholeSeconds(nextUnit)) {
            throw new IllegalArgumentException("times must be whole seconds, the next unit above zero: " + free + ", "
                    + firstUnit + ", " + nextUnit);
        }
    }

    /**
     * For how much of a call one pays.
     *
     * @param call the call
     * @return its length or, if it is rounded, a longer time
     */
    public Duration charged(Call call) {
        Duration real = call.real();
        if (isFree(call)
                || (call.direction().equals(Direction.IN) && !roundsIncoming)
                || exempt.contains(call.peer())) {
            return real;
        }
        Duration rest = real.minus(firstUnit);
        if (rest.isNegative()) {
            return firstUnit;
        }
        long begun = -Math.floorDiv(-rest.toSeconds(), nextUnit.toSeconds()); // rounded up
        return firstUnit.plus(nextUnit.multipliedBy(begun));
    }

    /**
     * Whether a call costs nothing because it is so short.
     *
     * @param call the call
     * @return true up to and including the free time
     */
    public boolean isFree(Call call) {
        return call.real().compareTo(free) <= 0;
    }
}
