package io.kabinet.client.autopayment;

import io.kabinet.client.operation.Read;
import io.kabinet.core.market.Market;
import io.kabinet.core.subscriber.Msisdn;
import java.util.Objects;
import java.util.Set;

/**
 * Asks for the auto-payments that a number has set up; in market Russia.
 *
 * @param of the number
 */
public record ReadAutoPayments(Msisdn of) implements Read<AutoPaymentList> {

    /** Checks that there is a number. */
    public ReadAutoPayments {
        Objects.requireNonNull(of, "of");
    }

    @Override
    public Set<Market> offeredIn() {
        return Set.of(Market.RUSSIA);
    }
}
