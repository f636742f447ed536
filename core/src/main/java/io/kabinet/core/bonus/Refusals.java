package io.kabinet.core.bonus;

import io.kabinet.core.reason.Reason;
import io.kabinet.core.values.Points;
import java.util.ArrayList;
import java.util.List;

/** Reasons against a request, collected in their order. */
final class Refusals {

    private final List<Reason> reasons = new ArrayList<>(0);

    Refusals addIf(boolean wrong, Reason reason) {
        if (wrong) {
            reasons.add(reason);
        }
        return this;
    }

    Refusals addIfNothing(Points points) {
        return addIf(
                points.count() == 0, Reason.of(BonusReason.POINTS_NOT_POSITIVE).with("points", points));
    }

    Refusals addIfMoreThan(Points available, Points points) {
        return addIf(
                !available.isAtLeast(points),
                Reason.of(BonusReason.NOT_ENOUGH_POINTS)
                        .with("available", available)
                        .with("points", points));
    }

    List<Reason> all() {
        return reasons;
    }
}
