package io.kabinet.client.number;

import io.kabinet.client.operation.Change;
import io.kabinet.client.operation.RequestKey;
import io.kabinet.core.market.Market;
import io.kabinet.core.subscriber.Msisdn;
import java.util.Objects;
import java.util.Set;

/**
 * Takes a linked number out of the cabinet, and ends the sessions that were switched to it; in market Russia.
 *
 * @param of the number that the cabinet is of
 * @param other the linked number
 * @param key what stands for the intent
 */
public record UnlinkNumber(Msisdn of, Msisdn other, RequestKey key) implements Change<NumberList> {

    /** Checks that all are there. */
    public UnlinkNumber {
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(other, "other");
        Objects.requireNonNull(key, "key");
    }

    @Override
    public Set<Market> offeredIn() {
        return Set.of(Market.RUSSIA);
    }
}
