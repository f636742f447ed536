package io.kabinet.client.bonus;

import io.kabinet.core.values.Points;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * Points are put aside for somebody, who gets a code by SMS and claims them with it.
 *
 * @param gift what the operator calls the gift
 * @param points how many points are put aside
 * @param left how many are left to spend
 * @param claimableBefore the moment from which an unclaimed gift is back, if it ever is
 */
public record GiftOffered(String gift, Points points, Points left, Optional<Instant> claimableBefore) {

    /** Checks that all are there. */
    public GiftOffered {
        Objects.requireNonNull(gift, "gift");
        Objects.requireNonNull(points, "points");
        Objects.requireNonNull(left, "left");
        Objects.requireNonNull(claimableBefore, "claimableBefore");
    }
}
