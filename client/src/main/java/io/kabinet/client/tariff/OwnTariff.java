package io.kabinet.client.tariff;

import io.kabinet.core.tariff.Tariff;
import io.kabinet.core.tariff.traffic.TrafficPackage;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The tariff that a subscriber has, and what goes with it.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param tariff the tariff, with its full description
 * @param region the subscriber's region as tariffs name it, if it is known
 * @param traffic the amounts of traffic to choose from, in the operator's order
 * @param chosen which of them was chosen, by its id, if one was
 */
public record OwnTariff(Tariff tariff, Optional<String> region, List<TrafficPackage> traffic, Optional<String> chosen) {

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if two amounts of traffic have one id, or the one that was chosen is none of them
     */
    public OwnTariff {
        Objects.requireNonNull(tariff, "tariff");
        Objects.requireNonNull(region, "region");
        traffic = List.copyOf(traffic);
        List<String> ids = traffic.stream().map(TrafficPackage::id).toList();
        if (Set.copyOf(ids).size() < ids.size()) {
            throw new IllegalArgumentException("traffic must have different ids: " + ids);
        }
        if (chosen.isPresent() && !ids.contains(chosen.get())) {
            throw new IllegalArgumentException("chosen must be one of traffic " + ids + ": " + chosen.get());
        }
    }
}
