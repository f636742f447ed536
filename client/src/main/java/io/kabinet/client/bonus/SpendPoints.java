package io.kabinet.client.bonus;

import io.kabinet.client.operation.Change;
import io.kabinet.client.operation.RequestKey;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.values.Points;
import java.util.Objects;

/**
 * Buys an item of the catalogue at the price that was seen; at another price it is refused as QUOTE_STALE.
 *
 * @param of the number whose points they are
 * @param item the item
 * @param price the price that was agreed to
 * @param key what stands for the intent
 */
public record SpendPoints(Msisdn of, String item, Points price, RequestKey key) implements Change<PointsSpent> {

    /** Checks that all are there. */
    public SpendPoints {
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(price, "price");
        Objects.requireNonNull(key, "key");
    }
}
