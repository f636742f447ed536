package io.kabinet.client.service;

import io.kabinet.client.operation.Change;
import io.kabinet.client.operation.RequestKey;
import io.kabinet.core.service.ServiceId;
import io.kabinet.core.subscriber.Msisdn;
import java.util.Objects;

/**
 * Disconnects a service; whatever that costs, nobody has to keep one.
 *
 * @param of the number
 * @param service which service
 * @param key what stands for the intent
 */
public record DisconnectService(Msisdn of, ServiceId service, RequestKey key) implements Change<ServiceChanged> {

    /** Checks that all are there. */
    public DisconnectService {
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(service, "service");
        Objects.requireNonNull(key, "key");
    }
}
