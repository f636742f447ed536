package io.kabinet.client.transfer;

import io.kabinet.client.words.Names;
import java.time.Instant;
import java.util.Objects;

/**
 * A balance is shared regularly no more.
 *
 * @param transfer what the operator calls it
 * @param at when it was cancelled
 */
public record RegularShareCancelled(String transfer, Instant at) {

    /**
     * Checks that both are there.
     *
     * @throws IllegalArgumentException if {@code transfer} is blank
     */
    public RegularShareCancelled {
        Names.check("transfer", transfer);
        Objects.requireNonNull(at, "at");
    }
}
