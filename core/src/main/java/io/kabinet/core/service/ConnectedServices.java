package io.kabinet.core.service;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.joda.money.Money;

/**
 * The services that a number has, and which of them are paid ones.
 *
 * <p>Each is in exactly one of {@link #paid()}, {@link #free()} and {@link #withoutStatedPrice()}. Immutable and safe for
 * use by several threads.
 *
 * <p><b>Source:</b> «отключение платных подписок, услуг».
 *
 * @param all the services, in any order, no two with one id
 */
public record ConnectedServices(List<ConnectedService> all) {

    /** None. */
    public static final ConnectedServices NONE = new ConnectedServices(List.of());

    /**
     * Copies the services.
     *
     * @throws IllegalArgumentException if one is there twice
     */
    public ConnectedServices {
        all = List.copyOf(all);
        if (all.stream().map(one -> one.service().id()).distinct().count() < all.size()) {
            throw new IllegalArgumentException("a service is connected twice");
        }
    }

    /**
     * One of them.
     *
     * @param id which
     * @return the service, or empty if the number does not have it
     */
    public Optional<ConnectedService> find(ServiceId id) {
        return all.stream().filter(one -> one.service().id().equals(id)).findFirst();
    }

    /**
     * The paid ones, those in their free months too: what «disable all paid» switches off.
     *
     * @return those whose months cost more than nothing, in their order
     */
    public List<ConnectedService> paid() {
        return those(one -> one.price().monthly().match(Money::isPositive, () -> false));
    }

    /**
     * The free ones.
     *
     * @return those whose months are stated to cost nothing, in their order
     */
    public List<ConnectedService> free() {
        return those(one -> one.price().monthly().match(Money::isZero, () -> false));
    }

    /**
     * Those of which nobody says what a month costs; they are not listed as free.
     *
     * @return the services, in their order
     */
    public List<ConnectedService> withoutStatedPrice() {
        return those(one -> one.price().monthly().match(known -> false, () -> true));
    }

    private List<ConnectedService> those(Predicate<ConnectedService> which) {
        return all.stream().filter(which).toList();
    }
}
