package io.kabinet.client.identity;

import java.time.Instant;
import java.util.Objects;

/**
 * The password is another one now.
 *
 * @param at since when
 */
public record PasswordChanged(Instant at) {

    /** Checks that there is a moment. */
    public PasswordChanged {
        Objects.requireNonNull(at, "at");
    }
}
