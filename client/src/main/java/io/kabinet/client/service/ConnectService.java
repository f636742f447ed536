package io.kabinet.client.service;

import io.kabinet.client.operation.Change;
import io.kabinet.client.operation.RequestKey;
import io.kabinet.core.service.ServiceQuote;
import io.kabinet.core.subscriber.Msisdn;
import java.util.Objects;

/**
 * Connects a service at the price that was told.
 *
 * <p>If the price is no longer that, nothing is connected: QUOTE_STALE, with both prices.
 *
 * @param of the number
 * @param agreed the quote that the subscriber has agreed to
 * @param key what stands for the intent
 */
public record ConnectService(Msisdn of, ServiceQuote agreed, RequestKey key) implements Change<ServiceInUse> {

    /** Checks that all are there. */
    public ConnectService {
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(agreed, "agreed");
        Objects.requireNonNull(key, "key");
    }
}
