package io.kabinet.client.document;

import io.kabinet.client.operation.Change;
import io.kabinet.client.operation.RequestKey;
import io.kabinet.core.document.BillDelivery;
import io.kabinet.core.market.Market;
import io.kabinet.core.subscriber.Msisdn;
import java.util.Objects;
import java.util.Set;

/**
 * Lets bills come by themselves in one more way; in market Belarus.
 *
 * <p>By e-mail without an address they go to the one that is set now; where none is set it is refused.
 *
 * @param of the number whose account it is
 * @param method the way
 * @param key what stands for the intent
 */
public record AddBillDelivery(Msisdn of, BillDelivery.Method method, RequestKey key)
        implements Change<BillDeliveryAdded> {

    /** Checks that all are there. */
    public AddBillDelivery {
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(key, "key");
    }

    @Override
    public Set<Market> offeredIn() {
        return Set.of(Market.BELARUS);
    }
}
