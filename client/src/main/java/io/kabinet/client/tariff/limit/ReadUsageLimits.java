package io.kabinet.client.tariff.limit;

import io.kabinet.client.operation.Read;
import io.kabinet.core.market.Market;
import io.kabinet.core.subscriber.Msisdn;
import java.util.Objects;
import java.util.Set;

/**
 * Asks how far the limits on minutes and messages are used up; in market Russia.
 *
 * @param of the number
 */
public record ReadUsageLimits(Msisdn of) implements Read<LimitStates> {

    /** Checks that nothing is missing. */
    public ReadUsageLimits {
        Objects.requireNonNull(of, "of");
    }

    @Override
    public Set<Market> offeredIn() {
        return Set.of(Market.RUSSIA);
    }
}
