package io.kabinet.client.document;

import io.kabinet.client.operation.Change;
import io.kabinet.client.operation.RequestKey;
import io.kabinet.core.document.BillDelivery;
import io.kabinet.core.market.Market;
import io.kabinet.core.subscriber.Msisdn;
import java.util.Objects;
import java.util.Set;

/**
 * Lets bills no longer come by themselves in one way; in market Belarus.
 *
 * <p>By e-mail without an address it is the way to the one that is set now. A way that is not set changes nothing.
 *
 * @param of the number whose account it is
 * @param method the way
 * @param key what stands for the intent
 */
public record RemoveBillDelivery(Msisdn of, BillDelivery.Method method, RequestKey key)
        implements Change<BillDelivery> {

    /** Checks that all are there. */
    public RemoveBillDelivery {
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(key, "key");
    }

    @Override
    public Set<Market> offeredIn() {
        return Set.of(Market.BELARUS);
    }
}
