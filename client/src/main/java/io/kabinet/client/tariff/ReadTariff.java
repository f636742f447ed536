package io.kabinet.client.tariff;

import io.kabinet.client.operation.Read;
import io.kabinet.core.subscriber.Msisdn;
import java.util.Objects;

/**
 * Asks for the subscriber's own tariff, with its full description.
 *
 * @param of the number
 */
public record ReadTariff(Msisdn of) implements Read<OwnTariff> {

    /** Checks that nothing is missing. */
    public ReadTariff {
        Objects.requireNonNull(of, "of");
    }
}
