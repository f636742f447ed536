package io.kabinet.client.service;

import io.kabinet.client.operation.Change;
import io.kabinet.client.operation.RequestKey;
import io.kabinet.core.service.ServiceId;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.values.Stated;
import java.util.Objects;
import org.joda.money.Money;

/**
 * Disconnects a service at the price that was seen; nobody has to keep one.
 *
 * <p>If that is no longer the price, nothing is disconnected: QUOTE_STALE, with both prices.
 *
 * @param of the number
 * @param service which service
 * @param agreed the price of disconnecting that the subscriber has agreed to, or that none was stated
 * @param key what stands for the intent
 */
public record DisconnectService(Msisdn of, ServiceId service, Stated<Money> agreed, RequestKey key)
        implements Change<ServiceChanged> {

    /** Checks that all are there. */
    public DisconnectService {
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(service, "service");
        Objects.requireNonNull(agreed, "agreed");
        Objects.requireNonNull(key, "key");
    }
}
