package io.kabinet.client.transfer;

import io.kabinet.client.operation.Change;
import io.kabinet.client.operation.RequestKey;
import io.kabinet.client.words.Names;
import io.kabinet.core.market.Market;
import io.kabinet.core.subscriber.Msisdn;
import java.util.Objects;
import java.util.Set;

/**
 * Has a balance shared regularly no more; in market Belarus.
 *
 * @param of the number that sends
 * @param transfer what the operator calls it
 * @param key what stands for the intent
 */
public record CancelRegularShare(Msisdn of, String transfer, RequestKey key) implements Change<RegularShareCancelled> {

    /**
     * Checks that all are there.
     *
     * @throws IllegalArgumentException if {@code transfer} is blank
     */
    public CancelRegularShare {
        Objects.requireNonNull(of, "of");
        Names.check("transfer", transfer);
        Objects.requireNonNull(key, "key");
    }

    @Override
    public Set<Market> offeredIn() {
        return Set.of(Market.BELARUS);
    }
}
