package io.kabinet.client.promised;

import io.kabinet.client.operation.Read;
import io.kabinet.core.promised.Available;
import io.kabinet.core.subscriber.Msisdn;
import java.util.Objects;

/**
 * Asks how much may be promised now, and why not more.
 *
 * @param of the number whose account it is
 */
public record ReadAvailablePromisedPayment(Msisdn of) implements Read<Available> {

    /** Checks that it is there. */
    public ReadAvailablePromisedPayment {
        Objects.requireNonNull(of, "of");
    }
}
