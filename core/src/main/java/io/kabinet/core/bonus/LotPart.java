package io.kabinet.core.bonus;

import io.kabinet.core.values.Points;
import java.util.List;
import java.util.Objects;

/**
 * So many points of a lot.
 *
 * @param lot the lot
 * @param points how many of its points, above zero
 */
public record LotPart(BonusLot lot, Points points) {

    /**
     * Checks that there is something.
     *
     * @throws IllegalArgumentException if there are no points
     */
    public LotPart {
        Objects.requireNonNull(lot, "lot");
        if (points.count() == 0) {
            throw new IllegalArgumentException("a part of a lot must be above zero: " + lot);
        }
    }

    static long sum(List<LotPart> parts) {
        long sum = 0;
        for (LotPart part : parts) {
            sum = Math.addExact(sum, part.points.count());
        }
        return sum;
    }
}
