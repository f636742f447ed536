package io.kabinet.core.market;

import io.kabinet.core.tariff.change.TariffChangePolicy;
import io.kabinet.core.tariff.limit.UsageLimitPolicy;
import java.util.Objects;
import java.util.Optional;

/**
 * The rules of tariffs; what a tariff costs and holds is told by the tariff itself.
 *
 * @param change what another tariff costs and loses
 * @param limits when a limit on minutes or messages is reached, empty where there are none
 */
public record TariffRules(TariffChangePolicy change, Optional<UsageLimitPolicy> limits) {

    /** Checks that both are there. */
    public TariffRules {
        Objects.requireNonNull(change, "change");
        Objects.requireNonNull(limits, "limits");
    }

    TariffRules with(TariffChangePolicy other) {
        return new TariffRules(other, limits);
    }

    TariffRules with(UsageLimitPolicy other) {
        return new TariffRules(change, Optional.of(other));
    }
}
