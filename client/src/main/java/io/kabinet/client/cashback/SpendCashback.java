package io.kabinet.client.cashback;

import io.kabinet.client.operation.Change;
import io.kabinet.client.operation.RequestKey;
import io.kabinet.core.market.Market;
import io.kabinet.core.subscriber.Msisdn;
import java.util.Objects;
import java.util.Set;
import org.joda.money.Money;

/**
 * Pays for a service with cashback.
 *
 * @param of the number whose wallet it is
 * @param service what is paid for, as the operator calls it
 * @param amount how much, above zero
 * @param key what stands for the intent
 */
public record SpendCashback(Msisdn of, String service, Money amount, RequestKey key) implements Change<CashbackSpent> {

    /** Checks that all are there. */
    public SpendCashback {
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(service, "service");
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(key, "key");
    }

    @Override
    public Set<Market> offeredIn() {
        return Set.of(Market.RUSSIA);
    }
}
