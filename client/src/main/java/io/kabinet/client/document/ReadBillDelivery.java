package io.kabinet.client.document;

import io.kabinet.client.operation.Read;
import io.kabinet.core.document.BillDelivery;
import io.kabinet.core.market.Market;
import io.kabinet.core.subscriber.Msisdn;
import java.util.Objects;
import java.util.Set;

/**
 * Asks in what ways bills come by themselves; in market Belarus.
 *
 * @param of the number whose account it is
 */
public record ReadBillDelivery(Msisdn of) implements Read<BillDelivery> {

    /** Checks that it is there. */
    public ReadBillDelivery {
        Objects.requireNonNull(of, "of");
    }

    @Override
    public Set<Market> offeredIn() {
        return Set.of(Market.BELARUS);
    }
}
