package io.kabinet.core.detailing.charging;

import io.kabinet.core.detailing.Direction;
import io.kabinet.core.internal.Moments;
import io.kabinet.core.subscriber.Peer;
import java.time.Duration;
import java.util.Objects;

/**
 * A call that is to be charged for.
 *
 * <p>A call that is forwarded has two legs; the one from the subscriber's number to the target is {@code forwarded}.
 * Immutable and safe for use by several threads.
 *
 * @param direction which way it went
 * @param peer who was called, or called
 * @param real how long it was, in whole seconds, zero or more
 * @param forwarded whether it is the forwarded leg
 */
public record Call(Direction direction, Peer peer, Duration real, boolean forwarded) {

    /**
     * Checks direction and duration.
     *
     * @throws IllegalArgumentException if the direction is none that this version knows, so that nobody guesses who pays, or
     *     the duration is below zero or not of whole seconds
     */
    public Call {
        if (!direction.isKnown()) {
            throw new IllegalArgumentException("direction must be in or out: " + direction);
        }
        Objects.requireNonNull(peer, "peer");
        if (real.isNegative() || !Moments.isWholeSeconds(real)) {
            throw new IllegalArgumentException("real must be whole seconds, zero or more: " + real);
        }
    }

    /**
     * The subscriber called somebody.
     *
     * @param peer whom
     * @param real how long it was, in whole seconds
     * @return the call
     */
    public static Call to(Peer peer, Duration real) {
        return new Call(Direction.OUT, peer, real, false);
    }

    /**
     * Somebody called the subscriber.
     *
     * @param peer who
     * @param real how long it was, in whole seconds
     * @return the call
     */
    public static Call from(Peer peer, Duration real) {
        return new Call(Direction.IN, peer, real, false);
    }

    /**
     * A call to the subscriber went on to another number, or to the mailbox.
     *
     * @param target where to
     * @param real how long it was, in whole seconds
     * @return the forwarded leg
     */
    public static Call forwardedTo(Peer target, Duration real) {
        return new Call(Direction.OUT, target, real, true);
    }
}
