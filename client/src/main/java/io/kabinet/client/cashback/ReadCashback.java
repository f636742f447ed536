package io.kabinet.client.cashback;

import io.kabinet.client.operation.Read;
import io.kabinet.core.market.Market;
import io.kabinet.core.subscriber.Msisdn;
import java.util.Objects;
import java.util.Set;

/**
 * Asks what is in the cashback wallet.
 *
 * @param of the number whose wallet it is
 */
public record ReadCashback(Msisdn of) implements Read<CashbackSummary> {

    /** Checks that it is there. */
    public ReadCashback {
        Objects.requireNonNull(of, "of");
    }

    @Override
    public Set<Market> offeredIn() {
        return Set.of(Market.RUSSIA);
    }
}
