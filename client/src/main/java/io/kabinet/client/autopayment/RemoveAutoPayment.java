package io.kabinet.client.autopayment;

import io.kabinet.client.operation.Change;
import io.kabinet.client.operation.RequestKey;
import io.kabinet.core.market.Market;
import io.kabinet.core.subscriber.Msisdn;
import java.util.Objects;
import java.util.Set;

/**
 * Has no money taken by an auto-payment any more; in market Russia.
 *
 * @param of the number that has set it up
 * @param id what the operator calls it, not blank
 * @param key what stands for the intent
 */
public record RemoveAutoPayment(Msisdn of, String id, RequestKey key) implements Change<AutoPaymentList> {

    /**
     * Checks that all are there.
     *
     * @throws IllegalArgumentException if the name is blank
     */
    public RemoveAutoPayment {
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(key, "key");
        if (id.isBlank()) {
            throw new IllegalArgumentException("id must not be blank");
        }
    }

    @Override
    public Set<Market> offeredIn() {
        return Set.of(Market.RUSSIA);
    }
}
