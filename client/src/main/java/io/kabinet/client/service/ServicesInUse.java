package io.kabinet.client.service;

import io.kabinet.core.service.ConnectedServices;
import io.kabinet.core.service.ServiceId;
import java.util.List;
import java.util.Optional;

/**
 * The services that the number has.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param all the services, in the order in which they were connected, no two with one id
 */
public record ServicesInUse(List<ServiceInUse> all) {

    /**
     * Copies the services.
     *
     * @throws IllegalArgumentException if one is there twice
     */
    public ServicesInUse {
        all = List.copyOf(all);
        connected(all);
    }

    /**
     * The same services without what is known of them besides, to tell the paid from the free.
     *
     * @return the services, in their order
     */
    public ConnectedServices connected() {
        return connected(all);
    }

    /**
     * One of them.
     *
     * @param id which
     * @return the service, or empty if the number does not have it
     */
    public Optional<ServiceInUse> find(ServiceId id) {
        return all.stream()
                .filter(one -> one.connected().service().id().equals(id))
                .findFirst();
    }

    private static ConnectedServices connected(List<ServiceInUse> all) {
        return new ConnectedServices(all.stream().map(ServiceInUse::connected).toList());
    }
}
