package io.kabinet.client.service;

import io.kabinet.client.operation.Change;
import io.kabinet.client.operation.RequestKey;
import io.kabinet.core.market.Market;
import io.kabinet.core.service.ServiceSetting;
import io.kabinet.core.subscriber.Msisdn;
import java.util.Objects;
import java.util.Set;

/**
 * Sets a connected service in another way, such as its melody; in market Russia.
 *
 * @param of the number
 * @param setting what of which service, and to what
 * @param key what stands for the intent
 */
public record SetService(Msisdn of, ServiceSetting setting, RequestKey key) implements Change<ServiceChanged> {

    /** Checks that all are there. */
    public SetService {
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(setting, "setting");
        Objects.requireNonNull(key, "key");
    }

    @Override
    public Set<Market> offeredIn() {
        return Set.of(Market.RUSSIA);
    }
}
