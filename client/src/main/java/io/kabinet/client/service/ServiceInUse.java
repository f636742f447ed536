package io.kabinet.client.service;

import io.kabinet.core.service.ConnectedService;
import io.kabinet.core.service.ServiceSetting;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A service that the number has, until when it is free, and how it is set.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param connected the service, with its price and description, and since when the number has it
 * @param freeUntil the first moment at which it is no longer free; empty if it has no free months
 * @param settings what was set of it, in the order of the names
 */
public record ServiceInUse(ConnectedService connected, Optional<Instant> freeUntil, List<ServiceSetting> settings) {

    /**
     * Copies the settings.
     *
     * @throws IllegalArgumentException if a setting is of another service
     */
    public ServiceInUse {
        Objects.requireNonNull(connected, "connected");
        Objects.requireNonNull(freeUntil, "freeUntil");
        settings = List.copyOf(settings);
        for (ServiceSetting setting : settings) {
            if (!setting.service().equals(connected.service().id())) {
                throw new IllegalArgumentException("the setting of another service: " + setting.service() + ", "
                        + connected.service().id());
            }
        }
    }
}
