package io.kabinet.client.bonus;

import io.kabinet.core.values.Points;
import java.util.Objects;

/**
 * A gift has arrived.
 *
 * @param gift what the operator calls the gift
 * @param points how many points it was
 * @param balance how many there are now
 */
public record GiftClaimed(String gift, Points points, Points balance) {

    /** Checks that all are there. */
    public GiftClaimed {
        Objects.requireNonNull(gift, "gift");
        Objects.requireNonNull(points, "points");
        Objects.requireNonNull(balance, "balance");
    }
}
