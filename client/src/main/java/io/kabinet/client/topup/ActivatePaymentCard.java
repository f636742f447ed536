package io.kabinet.client.topup;

import io.kabinet.client.operation.Change;
import io.kabinet.client.operation.RequestKey;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.values.Secret;
import java.util.Objects;

/**
 * Tops a number up with a payment card, which works once.
 *
 * <p>Sent again under its key it is the same activation; under another key the card is used. What can be seen to be wrong
 * with a code, {@link io.kabinet.core.account.topup.VoucherPolicy#violationsIn} tells before anybody is asked.
 *
 * @param of the number that is signed in
 * @param to the number that is topped up; its own or any other of the operator's
 * @param code what is under the protective layer, as it was typed; never printed
 * @param key what stands for the intent
 */
public record ActivatePaymentCard(Msisdn of, Msisdn to, Secret code, RequestKey key)
        implements Change<PaymentCardActivated> {

    /** Checks that all are there. */
    public ActivatePaymentCard {
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(key, "key");
    }
}
