package io.kabinet.client.topup;

import io.kabinet.core.account.Payment;
import io.kabinet.core.values.Stated;
import java.util.Objects;
import org.joda.money.Money;

/**
 * The account, or the internet, was topped up.
 *
 * @param payment what arrived, as the history of payments tells it
 * @param paid what was paid in all; not stated where the operator states no fee
 */
public record TopUpMade(Payment payment, Stated<Money> paid) {

    /** Checks that nothing is missing. */
    public TopUpMade {
        Objects.requireNonNull(payment, "payment");
        Objects.requireNonNull(paid, "paid");
    }
}
