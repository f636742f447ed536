package io.kabinet.client.topup;

import io.kabinet.core.account.Payment;
import io.kabinet.core.subscriber.Msisdn;
import java.util.Objects;

/**
 * A payment card has topped a number up, and is used.
 *
 * @param to the number
 * @param payment what arrived, as the history of that number's payments tells it
 */
public record PaymentCardActivated(Msisdn to, Payment payment) {

    /** Checks that nothing is missing. */
    public PaymentCardActivated {
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(payment, "payment");
    }
}
