package io.kabinet.client.settings;

import java.time.Instant;
import java.util.Objects;

/**
 * There is no cabinet any more.
 *
 * @param at since when
 */
public record CabinetRemoved(Instant at) {

    /** Checks that there is a moment. */
    public CabinetRemoved {
        Objects.requireNonNull(at, "at");
    }
}
