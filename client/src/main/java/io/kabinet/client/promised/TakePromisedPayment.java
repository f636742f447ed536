package io.kabinet.client.promised;

import io.kabinet.client.operation.Change;
import io.kabinet.client.operation.RequestKey;
import io.kabinet.core.promised.PromisedPayment;
import io.kabinet.core.subscriber.Msisdn;
import java.util.Objects;
import org.joda.money.Money;

/**
 * Takes a promised payment.
 *
 * @param of the number whose account it is for
 * @param amount how much
 * @param key what stands for the intent
 */
public record TakePromisedPayment(Msisdn of, Money amount, RequestKey key) implements Change<PromisedPayment> {

    /** Checks that all are there. */
    public TakePromisedPayment {
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(key, "key");
    }
}
