package io.kabinet.core.service;

import io.kabinet.core.tariff.TariffId;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What a service costs, by the tariff of the one who connects it.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param byTariff the price with each of these tariffs
 * @param otherwise the price with any other
 */
public record ServicePrices(Map<TariffId, ServicePrice> byTariff, ServicePrice otherwise) {

    /** Nobody says what it costs, whatever the tariff. */
    public static final ServicePrices NOT_STATED = new ServicePrices(Map.of(), ServicePrice.NOT_STATED);

    /** Copies the prices. */
    public ServicePrices {
        byTariff = Map.copyOf(byTariff);
        Objects.requireNonNull(otherwise, "otherwise");
    }

    /**
     * The same price with every tariff.
     *
     * @param price the price
     * @return the prices
     */
    public static ServicePrices always(ServicePrice price) {
        return new ServicePrices(Map.of(), price);
    }

    /**
     * The price with a tariff.
     *
     * @param tariff the tariff
     * @return its price, or that of any other tariff
     */
    public ServicePrice with(TariffId tariff) {
        return byTariff.getOrDefault(tariff, otherwise);
    }

    /** The price with a tariff that may not be known; not stated if it then depends on the tariff. */
    ServicePrice with(Optional<TariffId> tariff) {
        return tariff.map(this::with).orElse(dependOnTariff() ? ServicePrice.NOT_STATED : otherwise);
    }

    boolean dependOnTariff() {
        return !byTariff.isEmpty();
    }
}
