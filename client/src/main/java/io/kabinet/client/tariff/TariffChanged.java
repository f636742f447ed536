package io.kabinet.client.tariff;

import io.kabinet.core.tariff.TariffId;
import io.kabinet.core.tariff.change.ChangeTerms;
import java.time.Instant;
import java.util.Objects;

/**
 * A change of tariff was ordered.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param to the new tariff
 * @param terms what it cost, and when the tariff takes effect
 * @param at when the change was ordered
 */
public record TariffChanged(TariffId to, ChangeTerms terms, Instant at) {

    /** Checks that nothing is missing. */
    public TariffChanged {
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(terms, "terms");
        Objects.requireNonNull(at, "at");
    }
}
