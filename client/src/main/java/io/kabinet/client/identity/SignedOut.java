package io.kabinet.client.identity;

import java.time.Instant;
import java.util.Objects;

/**
 * The session is over.
 *
 * @param at when
 */
public record SignedOut(Instant at) {

    /** Checks that there is a moment. */
    public SignedOut {
        Objects.requireNonNull(at, "at");
    }
}
