package io.kabinet.client.document;

import io.kabinet.client.operation.Change;
import io.kabinet.client.operation.RequestKey;
import io.kabinet.core.document.BillDelivery;
import io.kabinet.core.market.Market;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.values.Stated;
import java.util.Objects;
import java.util.Set;
import org.joda.money.Money;

/**
 * Lets bills come by themselves in one more way, at the price that was agreed to; in market Belarus.
 *
 * <p>At another price it is refused as QUOTE_STALE, which tells it. By e-mail without an address they go to the one that
 * is set now; where none is set it is refused.
 *
 * @param of the number whose account it is
 * @param method the way
 * @param agreed the price that the subscriber has agreed to, or that none was stated
 * @param key what stands for the intent
 */
public record AddBillDelivery(Msisdn of, BillDelivery.Method method, Stated<Money> agreed, RequestKey key)
        implements Change<BillDeliveryAdded> {

    /** Checks that all are there. */
    public AddBillDelivery {
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(agreed, "agreed");
        Objects.requireNonNull(key, "key");
    }

    @Override
    public Set<Market> offeredIn() {
        return Set.of(Market.BELARUS);
    }
}
