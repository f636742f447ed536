package io.kabinet.client.bonus;

import io.kabinet.client.operation.Read;
import io.kabinet.core.subscriber.Msisdn;
import java.util.Objects;

/**
 * Asks what points buy.
 *
 * @param of the number that asks
 */
public record ReadBonusCatalogue(Msisdn of) implements Read<BonusCatalogue> {

    /** Checks that it is there. */
    public ReadBonusCatalogue {
        Objects.requireNonNull(of, "of");
    }
}
