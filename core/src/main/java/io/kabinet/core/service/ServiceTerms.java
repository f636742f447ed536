package io.kabinet.core.service;

import io.kabinet.core.tariff.TariffFamily;
import io.kabinet.core.values.Quantity;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;

/**
 * On what terms a service is connected.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param prices what it costs
 * @param families if not empty, the only families of tariffs that may have it
 * @param trial for how long it is free at first, if it is
 * @param gives how much traffic, time or how many messages a month it gives, if it gives any
 */
public record ServiceTerms(
        ServicePrices prices, Set<TariffFamily> families, Optional<TrialThenFee> trial, Optional<Quantity> gives) {

    /**
     * Copies the families.
     *
     * @throws IllegalArgumentException if a price and the least fee after a trial are in different currencies
     */
    public ServiceTerms {
        families = Set.copyOf(families);
        Objects.requireNonNull(gives, "gives");
        if (trial.isPresent()) {
            CurrencyUnit expected = trial.get().atLeast().getCurrencyUnit();
            Stream.concat(prices.byTariff().values().stream(), Stream.of(prices.otherwise()))
                    .flatMap(price -> price.currency().stream())
                    .filter(actual -> !actual.equals(expected))
                    .findFirst()
                    .ifPresent(actual -> {
                        throw new IllegalArgumentException(
                                "price and least fee in different currencies: " + actual + ", " + expected);
                    });
        }
    }

    /**
     * Terms that are prices and nothing else.
     *
     * @param prices what it costs
     * @return the terms
     */
    public static ServiceTerms of(ServicePrices prices) {
        return new ServiceTerms(prices, Set.of(), Optional.empty(), Optional.empty());
    }

    /**
     * The same terms with other prices.
     *
     * @param other what it costs
     * @return the changed terms
     * @throws IllegalArgumentException if a price and the least fee after a trial are in different currencies
     */
    public ServiceTerms with(ServicePrices other) {
        return new ServiceTerms(other, families, trial, gives);
    }
}
