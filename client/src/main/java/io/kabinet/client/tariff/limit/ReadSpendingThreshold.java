package io.kabinet.client.tariff.limit;

import io.kabinet.client.operation.Read;
import io.kabinet.core.subscriber.Msisdn;
import java.util.Objects;

/**
 * Asks for the threshold of a month's spending.
 *
 * @param of the number
 */
public record ReadSpendingThreshold(Msisdn of) implements Read<SpendingControl> {

    /** Checks that nothing is missing. */
    public ReadSpendingThreshold {
        Objects.requireNonNull(of, "of");
    }
}
