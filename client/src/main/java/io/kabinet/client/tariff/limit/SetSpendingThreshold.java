package io.kabinet.client.tariff.limit;

import io.kabinet.client.operation.Change;
import io.kabinet.client.operation.RequestKey;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.tariff.limit.SpendingThreshold;
import java.util.Objects;

/**
 * Sets a threshold of a month's spending, in place of an earlier one.
 *
 * @param of the number
 * @param threshold how much a month at most
 * @param key what stands for the intent
 */
public record SetSpendingThreshold(Msisdn of, SpendingThreshold threshold, RequestKey key)
        implements Change<SpendingControl> {

    /** Checks that nothing is missing. */
    public SetSpendingThreshold {
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(threshold, "threshold");
        Objects.requireNonNull(key, "key");
    }
}
