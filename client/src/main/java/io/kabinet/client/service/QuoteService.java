package io.kabinet.client.service;

import io.kabinet.client.operation.Read;
import io.kabinet.core.service.ServiceId;
import io.kabinet.core.service.ServiceQuote;
import io.kabinet.core.subscriber.Msisdn;
import java.util.Objects;

/**
 * Asks what a service would cost, with the tariff that the number has; nothing is connected by it.
 *
 * @param of the number
 * @param service which service
 */
public record QuoteService(Msisdn of, ServiceId service) implements Read<ServiceQuote> {

    /** Checks that both are there. */
    public QuoteService {
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(service, "service");
    }
}
