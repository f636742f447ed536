package io.kabinet.client.transfer;

import io.kabinet.client.operation.Change;
import io.kabinet.client.operation.RequestKey;
import io.kabinet.core.account.transfer.TransferOrder;
import io.kabinet.core.market.Market;
import io.kabinet.core.subscriber.Msisdn;
import java.util.Objects;
import java.util.Set;

/**
 * Sends money to another account or a bank card, on the terms that were seen; in market Russia.
 *
 * <p>If the terms are no longer those, nothing is sent: QUOTE_STALE, which tells both.
 *
 * @param of the number whose account it is
 * @param order how much, and where to
 * @param agreed the terms of the quote
 * @param key what stands for the intent
 */
public record MakeTransfer(Msisdn of, TransferOrder order, Agreement agreed, RequestKey key)
        implements Change<MoneySent> {

    /** Checks that all are there. */
    public MakeTransfer {
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(order, "order");
        Objects.requireNonNull(agreed, "agreed");
        Objects.requireNonNull(key, "key");
    }

    @Override
    public Set<Market> offeredIn() {
        return Set.of(Market.RUSSIA);
    }
}
