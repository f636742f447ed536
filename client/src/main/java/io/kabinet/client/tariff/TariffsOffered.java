package io.kabinet.client.tariff;

import io.kabinet.core.tariff.Tariff;
import java.util.List;

/**
 * The tariffs that a subscriber could change to.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param tariffs the tariffs, in the operator's order
 */
public record TariffsOffered(List<Tariff> tariffs) {

    /** Copies the list. */
    public TariffsOffered {
        tariffs = List.copyOf(tariffs);
    }
}
