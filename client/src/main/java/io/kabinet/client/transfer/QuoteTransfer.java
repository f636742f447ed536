package io.kabinet.client.transfer;

import io.kabinet.client.operation.Read;
import io.kabinet.core.account.transfer.TransferOrder;
import io.kabinet.core.market.Market;
import io.kabinet.core.subscriber.Msisdn;
import java.util.Objects;
import java.util.Set;

/**
 * Asks on which terms money would be sent to another account or a bank card; in market Russia.
 *
 * <p>What could not be sent is refused already here.
 *
 * @param of the number whose account it is
 * @param order how much, and where to
 */
public record QuoteTransfer(Msisdn of, TransferOrder order) implements Read<TransferQuote> {

    /** Checks that both are there. */
    public QuoteTransfer {
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(order, "order");
    }

    @Override
    public Set<Market> offeredIn() {
        return Set.of(Market.RUSSIA);
    }
}
