package io.kabinet.core.bonus;

import io.kabinet.core.bonus.BonusEntry.Kind;
import io.kabinet.core.bonus.programme.GiftRule;
import io.kabinet.core.reason.Reason;
import io.kabinet.core.values.Points;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Points are to be put on hold for somebody; the window, if any, is counted from the moment of writing. */
record Hold(Gift gift, GiftRule rule, Function<Instant, Optional<Instant>> window) implements Request {

    @Override
    public String identity() {
        return gift.key();
    }

    @Override
    public boolean isAnsweredBy(BonusEntry entry) {
        return entry.kind() == Kind.GIFT_ON_HOLD
                && entry.points().equals(gift.points())
                && entry.gift().filter(terms -> terms.sameNumbers(gift)).isPresent();
    }

    @Override
    public List<Reason> reasonsAgainst(Draft draft) {
        Points points = gift.points();
        Refusals refusals = new Refusals()
                .addIfNothing(points)
                .addIf(gift.from().equals(gift.to()), Reason.of(BonusReason.GIFT_TO_SELF));
        rule.minimum()
                .ifPresent(minimum -> refusals.addIf(
                        !points.isAtLeast(minimum), limit(BonusReason.GIFT_BELOW_MINIMUM, "minimum", minimum)));
        rule.maximum()
                .ifPresent(maximum -> refusals.addIf(
                        !maximum.isAtLeast(points), limit(BonusReason.GIFT_ABOVE_MAXIMUM, "maximum", maximum)));
        return refusals.addIfMoreThan(draft.balance(), points).all();
    }

    private Reason limit(BonusReason code, String name, Points limit) {
        return Reason.of(code).with(name, limit).with("points", gift.points());
    }

    @Override
    public BonusEntry write(Draft draft) {
        Optional<Instant> end = window.apply(draft.now());
        if (end.filter(moment -> !moment.isAfter(draft.now())).isPresent()) {
            throw new IllegalArgumentException("claimableBefore " + end.get() + " is not after " + draft.now());
        }
        return draft.hold(gift.key(), draft.take(gift.points().count()), new GiftTerms(gift.from(), gift.to(), end));
    }
}
