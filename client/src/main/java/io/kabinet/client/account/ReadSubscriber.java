package io.kabinet.client.account;

import io.kabinet.client.operation.Read;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.subscriber.Subscriber;
import java.util.Objects;

/**
 * Asks who the subscriber is, as the first page of a cabinet shows it.
 *
 * @param of the number
 */
public record ReadSubscriber(Msisdn of) implements Read<Subscriber> {

    /** Checks that it is there. */
    public ReadSubscriber {
        Objects.requireNonNull(of, "of");
    }
}
