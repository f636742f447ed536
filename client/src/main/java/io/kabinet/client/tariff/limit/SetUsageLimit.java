package io.kabinet.client.tariff.limit;

import io.kabinet.client.operation.Change;
import io.kabinet.client.operation.RequestKey;
import io.kabinet.core.market.Market;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.tariff.limit.LimitKind;
import io.kabinet.core.tariff.limit.UsageLimits;
import java.util.Objects;
import java.util.Set;

/**
 * Sets a limit on minutes or messages, in place of an earlier one; in market Russia.
 *
 * @param of the number
 * @param kind what is limited
 * @param most how many minutes or messages a month, above zero
 * @param key what stands for the intent
 */
public record SetUsageLimit(Msisdn of, LimitKind kind, long most, RequestKey key) implements Change<LimitStates> {

    /**
     * Checks the arguments.
     *
     * @throws IllegalArgumentException if {@code most} is not above zero, or above {@link UsageLimits#MOST}
     */
    public SetUsageLimit {
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(key, "key");
        UsageLimits.NONE.with(kind, most);
    }

    @Override
    public Set<Market> offeredIn() {
        return Set.of(Market.RUSSIA);
    }
}
