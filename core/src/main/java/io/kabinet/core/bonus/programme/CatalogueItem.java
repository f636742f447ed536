package io.kabinet.core.bonus.programme;

import io.kabinet.core.internal.Words;
import io.kabinet.core.values.Points;
import io.kabinet.core.values.Quantity;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;

/**
 * One thing that points buy.
 *
 * <p>For example, 50 minutes for 40 points that can be used for 30 days. Immutable and safe for use by several threads.
 *
 * @param id a stable name, such as {@code minutes-50}
 * @param kind what kind of thing it is
 * @param quantity how much of it
 * @param price what it costs, above zero
 * @param lifetime how long it can be used once bought, if that is stated
 */
public record CatalogueItem(String id, RewardKind kind, Quantity quantity, Points price, Optional<Period> lifetime) {

    /**
     * Checks the id, the price and the lifetime.
     *
     * @throws IllegalArgumentException if the id cannot be printed, the price is zero, or the lifetime is not above zero
     *     or longer than a hundred years
     */
    public CatalogueItem {
        Words.check("id", id);
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(quantity, "quantity");
        if (price.count() == 0) {
            throw new IllegalArgumentException("price must be above zero: " + id);
        }
        Terms.check("lifetime", lifetime);
    }

    /**
     * The moment from which the thing can be used no more.
     *
     * @param boughtAt when it was bought
     * @param zone the market's zone, in which the lifetime is counted
     * @return that moment, or empty if no lifetime is stated
     */
    public Optional<Instant> usableBefore(Instant boughtAt, ZoneId zone) {
        return Terms.end(lifetime, boughtAt, zone);
    }
}
