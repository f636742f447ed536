package io.kabinet.core.service;

import io.kabinet.core.account.Balance;
import io.kabinet.core.tariff.TariffFamily;
import io.kabinet.core.tariff.TariffId;
import java.util.Objects;
import java.util.Optional;

/**
 * What is known of a number that wants a service.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param tariff its tariff, if that is known
 * @param family the family of its tariff, if that is known
 * @param connected the services that it has
 * @param balance what is on its account, if that is known
 */
public record ServiceFacts(
        Optional<TariffId> tariff,
        Optional<TariffFamily> family,
        ConnectedServices connected,
        Optional<Balance> balance) {

    /** Nothing is known, and nothing connected. */
    public static final ServiceFacts UNKNOWN =
            new ServiceFacts(Optional.empty(), Optional.empty(), ConnectedServices.NONE, Optional.empty());

    /** Checks that nothing is missing. */
    public ServiceFacts {
        Objects.requireNonNull(tariff, "tariff");
        Objects.requireNonNull(family, "family");
        Objects.requireNonNull(connected, "connected");
        Objects.requireNonNull(balance, "balance");
    }
}
