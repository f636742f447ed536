package io.kabinet.client.transfer;

import io.kabinet.client.operation.Read;
import io.kabinet.core.market.Market;
import io.kabinet.core.subscriber.Msisdn;
import java.util.Objects;
import java.util.Set;

/**
 * Asks on which terms a balance would be shared regularly; in market Belarus.
 *
 * <p>What could not be set up is refused already here. Whether there is enough on the account is asked each time anew.
 *
 * @param of the number that sends
 * @param wish how much, with which number, and when
 */
public record QuoteRegularShare(Msisdn of, RegularShare wish) implements Read<RegularShareQuote> {

    /** Checks that both are there. */
    public QuoteRegularShare {
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(wish, "wish");
    }

    @Override
    public Set<Market> offeredIn() {
        return Set.of(Market.BELARUS);
    }
}
