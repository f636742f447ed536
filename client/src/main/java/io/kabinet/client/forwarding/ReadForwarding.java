package io.kabinet.client.forwarding;

import io.kabinet.client.operation.Read;
import io.kabinet.core.service.forwarding.Forwardings;
import io.kabinet.core.subscriber.Msisdn;
import java.util.Objects;

/**
 * Asks where calls of the number are forwarded to.
 *
 * @param of the number
 */
public record ReadForwarding(Msisdn of) implements Read<Forwardings> {

    /** Checks that there is a number. */
    public ReadForwarding {
        Objects.requireNonNull(of, "of");
    }
}
