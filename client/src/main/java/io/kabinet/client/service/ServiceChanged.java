package io.kabinet.client.service;

import io.kabinet.core.service.ServiceId;
import io.kabinet.core.values.Stated;
import java.time.Instant;
import java.util.Objects;
import org.joda.money.Money;

/**
 * A service was disconnected or set, and what that cost.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param service which service
 * @param price what was taken for it, or not stated, which is not free
 * @param at when
 */
public record ServiceChanged(ServiceId service, Stated<Money> price, Instant at) {

    /** Checks that all are there. */
    public ServiceChanged {
        Objects.requireNonNull(service, "service");
        Objects.requireNonNull(price, "price");
        Objects.requireNonNull(at, "at");
    }
}
