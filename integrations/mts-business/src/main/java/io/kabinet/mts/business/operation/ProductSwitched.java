package io.kabinet.mts.business.operation;

import io.kabinet.core.service.ServiceId;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.Optional;

/**
 * A service or block was switched, or will be.
 *
 * @param product which
 * @param to which way
 * @param at when it will be, in Moscow's time; empty if it is done
 */
public record ProductSwitched(ServiceId product, SwitchProduct.Switch to, Optional<LocalDateTime> at) {

    /** Checks that nothing is missing. */
    public ProductSwitched {
        Objects.requireNonNull(product, "product");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(at, "at");
    }
}
