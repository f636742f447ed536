package io.kabinet.client.transfer;

import io.kabinet.client.operation.Read;
import io.kabinet.core.market.Market;
import io.kabinet.core.subscriber.Msisdn;
import java.util.Objects;
import java.util.Set;

/**
 * Asks on which terms a balance would be shared once; in market Belarus.
 *
 * <p>What could not be sent is refused already here.
 *
 * @param of the number that sends
 * @param share how much, with which number
 */
public record QuoteShare(Msisdn of, BalanceShare share) implements Read<ShareQuote> {

    /** Checks that both are there. */
    public QuoteShare {
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(share, "share");
    }

    @Override
    public Set<Market> offeredIn() {
        return Set.of(Market.BELARUS);
    }
}
