package io.kabinet.client.tariff;

import io.kabinet.core.tariff.traffic.TrafficPackage;
import java.time.Instant;
import java.util.Objects;

/**
 * An amount of traffic was chosen.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param chosen the amount, with its price
 * @param at when
 */
public record TrafficChosen(TrafficPackage chosen, Instant at) {

    /** Checks that nothing is missing. */
    public TrafficChosen {
        Objects.requireNonNull(chosen, "chosen");
        Objects.requireNonNull(at, "at");
    }
}
