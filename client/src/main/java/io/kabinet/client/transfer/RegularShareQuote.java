package io.kabinet.client.transfer;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * On which terms a balance would be shared regularly; to set that up with this is to agree to them.
 *
 * @param wish how much, with which number, and when
 * @param agreement the terms; the fee is that of each time
 * @param first when it would be done first; empty if never
 */
public record RegularShareQuote(RegularShare wish, Agreement agreement, Optional<Instant> first) {

    /** Checks that all are there. */
    public RegularShareQuote {
        Objects.requireNonNull(wish, "wish");
        Objects.requireNonNull(agreement, "agreement");
        Objects.requireNonNull(first, "first");
    }
}
