package io.kabinet.client.topup;

import io.kabinet.client.operation.Read;
import io.kabinet.core.account.topup.TopUpOrder;
import io.kabinet.core.account.topup.TopUpQuote;
import io.kabinet.core.market.Market;
import io.kabinet.core.subscriber.Msisdn;
import java.util.Objects;
import java.util.Set;

/**
 * Asks what topping up would cost, and what would arrive; in market Russia.
 *
 * <p>What could not be topped up is refused already here.
 *
 * @param of the number whose account it is
 * @param order how much, what, and by which way
 */
public record QuoteTopUp(Msisdn of, TopUpOrder order) implements Read<TopUpQuote.Granted> {

    /** Checks that both are there. */
    public QuoteTopUp {
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(order, "order");
    }

    @Override
    public Set<Market> offeredIn() {
        return Set.of(Market.RUSSIA);
    }
}
