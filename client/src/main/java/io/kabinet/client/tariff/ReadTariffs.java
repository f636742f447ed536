package io.kabinet.client.tariff;

import io.kabinet.client.operation.Read;
import io.kabinet.core.subscriber.Msisdn;
import java.util.Objects;

/**
 * Asks for the tariffs that the subscriber could change to.
 *
 * @param of the number
 */
public record ReadTariffs(Msisdn of) implements Read<TariffsOffered> {

    /** Checks that nothing is missing. */
    public ReadTariffs {
        Objects.requireNonNull(of, "of");
    }
}
