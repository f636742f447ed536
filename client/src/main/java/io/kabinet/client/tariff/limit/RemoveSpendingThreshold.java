package io.kabinet.client.tariff.limit;

import io.kabinet.client.operation.Change;
import io.kabinet.client.operation.RequestKey;
import io.kabinet.core.subscriber.Msisdn;
import java.util.Objects;

/**
 * Removes the threshold of a month's spending.
 *
 * <p>Where there is none, none is there afterwards.
 *
 * @param of the number
 * @param key what stands for the intent
 */
public record RemoveSpendingThreshold(Msisdn of, RequestKey key) implements Change<SpendingControl> {

    /** Checks that nothing is missing. */
    public RemoveSpendingThreshold {
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(key, "key");
    }
}
