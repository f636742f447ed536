package io.kabinet.core.bonus;

import io.kabinet.core.bonus.BonusEntry.Kind;
import io.kabinet.core.reason.Reason;
import io.kabinet.core.values.Points;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An earning or a spending is to be taken back as a whole. */
record Reverse(String key, String of, SpentAlready spentAlready) implements Request {

    @Override
    public String identity() {
        return key;
    }

    @Override
    public boolean isAnsweredBy(BonusEntry entry) {
        return (entry.kind() == Kind.EARNING_REVERSED || entry.kind() == Kind.SPENDING_REVERSED)
                && entry.about().equals(of);
    }

    @Override
    public List<Reason> reasonsAgainst(Draft draft) {
        Posted posted = draft.posted(of);
        Kind kind = posted == null ? Kind.LAPSED : draft.entry(posted.number()).kind();
        if (posted == null || (kind != Kind.EARNED && kind != Kind.SPENT)) {
            return List.of(Reason.of(BonusReason.NOTHING_TO_REVERSE).with("key", of));
        }
        if (posted.isEnded()) {
            return List.of(Reason.of(BonusReason.ALREADY_REVERSED).with("key", of));
        }
        return kind == Kind.SPENT ? List.of() : new Owed(draft, posted).reasonsAgainst(draft, spentAlready);
    }

    @Override
    public BonusEntry write(Draft draft) {
        BonusEntry entry = draft.end(of);
        if (entry.kind() == Kind.SPENT) {
            return draft.bringIn(Kind.SPENDING_REVERSED, Optional.of(key), of, entry.parts(), Optional.empty());
        }
        Posted posted = draft.posted(of);
        if (posted == null) {
            throw new IllegalStateException("an earning that is reversed has a key");
        }
        return draft.sendOut(Kind.EARNING_REVERSED, key, of, new Owed(draft, posted).takenFrom(draft));
    }

    /** What is owed of an earning's lot: what came in, less what has lapsed; some of it is there, the rest was used. */
    private record Owed(BonusLot lot, long left, long used) {

        Owed(Draft draft, Posted earned) {
            this(draft.entry(earned.number()).parts().get(0), draft, earned.lapsed());
        }

        private Owed(LotPart came, Draft draft, long lapsed) {
            this(came.lot(), draft.leftOf(came.lot()), came.points().count() - lapsed - draft.leftOf(came.lot()));
        }

        List<Reason> reasonsAgainst(Draft draft, SpentAlready spentAlready) {
            Points owed = Points.of(left + used);
            return switch (spentAlready) {
                case TAKE_FROM_OTHER_LOTS ->
                    new Refusals().addIfMoreThan(draft.balance(), owed).all();
                case REFUSE ->
                    new Refusals()
                            .addIf(
                                    used > 0,
                                    Reason.of(BonusReason.EARNING_SPENT_ALREADY)
                                            .with("points", owed)
                                            .with("spent", Points.of(used)))
                            .all();
            };
        }

        List<LotPart> takenFrom(Draft draft) {
            List<LotPart> parts = new ArrayList<>();
            if (left > 0) {
                parts.add(draft.takeFrom(lot, left));
            }
            parts.addAll(draft.take(used));
            return parts;
        }
    }
}
