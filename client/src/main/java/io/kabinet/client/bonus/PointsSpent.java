package io.kabinet.client.bonus;

import io.kabinet.core.values.Points;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * Points were spent on an item.
 *
 * @param item the item
 * @param price what it took
 * @param left how many points are left
 * @param usableBefore the moment from which the item is good no more, if it ever is
 */
public record PointsSpent(String item, Points price, Points left, Optional<Instant> usableBefore) {

    /** Checks that all are there. */
    public PointsSpent {
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(price, "price");
        Objects.requireNonNull(left, "left");
        Objects.requireNonNull(usableBefore, "usableBefore");
    }
}
