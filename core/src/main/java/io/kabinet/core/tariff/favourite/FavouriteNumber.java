package io.kabinet.core.tariff.favourite;

import io.kabinet.core.subscriber.Peer;
import java.time.Instant;
import java.util.Objects;

/**
 * A number on the list of favourite numbers.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param peer the number, masked in print
 * @param type which kind of number it is
 * @param since when it was put on the list
 */
public record FavouriteNumber(Peer peer, NumberType type, Instant since) {

    /** Checks that nothing is missing. */
    public FavouriteNumber {
        Objects.requireNonNull(peer, "peer");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(since, "since");
    }

    /** One number stays one, with and without the plus in front of it. */
    boolean is(Peer other) {
        return peer.equals(other) || (peer.msisdn().isPresent() && peer.msisdn().equals(other.msisdn()));
    }
}
