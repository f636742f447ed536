package io.kabinet.core.detailing;

import io.kabinet.core.subscriber.Peer;
import java.util.Objects;
import java.util.Optional;

/**
 * Who was at the other end of a row, and which way it went.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param peer who was called, written to, or called or wrote; for traffic the access point, if the operator writes it
 * @param direction which way it went, if that makes sense for the row and is known
 */
public record Contact(Optional<Peer> peer, Optional<Direction> direction) {

    /** Nobody, as with a top-up or a fee. */
    public static final Contact NONE = new Contact(Optional.empty(), Optional.empty());

    /** Checks that nothing is missing. */
    public Contact {
        Objects.requireNonNull(peer, "peer");
        Objects.requireNonNull(direction, "direction");
    }

    /**
     * Somebody called or wrote to the subscriber.
     *
     * @param peer who
     * @return the contact
     */
    public static Contact from(Peer peer) {
        return new Contact(Optional.of(peer), Optional.of(Direction.IN));
    }

    /**
     * The subscriber called or wrote to somebody.
     *
     * @param peer whom
     * @return the contact
     */
    public static Contact to(Peer peer) {
        return new Contact(Optional.of(peer), Optional.of(Direction.OUT));
    }
}
