package io.kabinet.client.service;

import io.kabinet.client.operation.Read;
import io.kabinet.core.subscriber.Msisdn;
import java.util.Objects;

/**
 * Asks which services the number has.
 *
 * @param of the number
 */
public record ReadConnectedServices(Msisdn of) implements Read<ServicesInUse> {

    /** Checks that there is a number. */
    public ReadConnectedServices {
        Objects.requireNonNull(of, "of");
    }
}
