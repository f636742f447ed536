package io.kabinet.client.tariff.limit;

import io.kabinet.client.operation.Change;
import io.kabinet.client.operation.RequestKey;
import io.kabinet.core.market.Market;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.tariff.limit.LimitKind;
import java.util.Objects;
import java.util.Set;

/**
 * Removes a limit on minutes or messages; in market Russia.
 *
 * <p>Where there is none, none is there afterwards.
 *
 * @param of the number
 * @param kind what is not to be limited any more
 * @param key what stands for the intent
 */
public record RemoveUsageLimit(Msisdn of, LimitKind kind, RequestKey key) implements Change<LimitStates> {

    /** Checks that nothing is missing. */
    public RemoveUsageLimit {
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(key, "key");
    }

    @Override
    public Set<Market> offeredIn() {
        return Set.of(Market.RUSSIA);
    }
}
