package io.kabinet.client.bonus;

import io.kabinet.client.operation.Read;
import io.kabinet.core.subscriber.Msisdn;
import java.util.Objects;

/**
 * Asks how many points there are.
 *
 * @param of the number whose points they are
 */
public record ReadBonus(Msisdn of) implements Read<BonusSummary> {

    /** Checks that it is there. */
    public ReadBonus {
        Objects.requireNonNull(of, "of");
    }
}
