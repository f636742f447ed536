package io.kabinet.client.transfer;

import io.kabinet.client.operation.Change;
import io.kabinet.client.operation.RequestKey;
import io.kabinet.core.market.Market;
import io.kabinet.core.subscriber.Msisdn;
import java.util.Objects;
import java.util.Set;

/**
 * Shares a balance with another number once, on the terms that were seen; in market Belarus.
 *
 * <p>If the terms are no longer those, nothing is sent: QUOTE_STALE, which tells both.
 *
 * @param of the number that sends
 * @param share how much, with which number
 * @param agreed the terms of the quote
 * @param key what stands for the intent
 */
public record ShareBalance(Msisdn of, BalanceShare share, Agreement agreed, RequestKey key)
        implements Change<MoneySent> {

    /** Checks that all are there. */
    public ShareBalance {
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(share, "share");
        Objects.requireNonNull(agreed, "agreed");
        Objects.requireNonNull(key, "key");
    }

    @Override
    public Set<Market> offeredIn() {
        return Set.of(Market.BELARUS);
    }
}
