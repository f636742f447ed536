package io.kabinet.core.bonus;

import io.kabinet.core.bonus.BonusEntry.Kind;
import io.kabinet.core.reason.Reason;
import java.util.List;
import java.util.Optional;

/** A gift on hold is to be taken by its recipient, or to come back. */
record EndGift(Kind kind, String key, String gift) implements Request {

    @Override
    public String identity() {
        return key;
    }

    @Override
    public boolean isAnsweredBy(BonusEntry entry) {
        return entry.kind() == kind && entry.about().equals(gift);
    }

    @Override
    public List<Reason> reasonsAgainst(Draft draft) {
        Posted posted = draft.posted(gift);
        if (posted == null || draft.entry(posted.number()).kind() != Kind.GIFT_ON_HOLD) {
            return List.of(about(BonusReason.UNKNOWN_GIFT));
        }
        if (posted.isEnded()) {
            boolean claimed = draft.entry(posted.endedBy()).kind() == Kind.GIFT_CLAIMED;
            return List.of(about(claimed ? BonusReason.GIFT_CLAIMED : BonusReason.GIFT_RETURNED));
        }
        BonusEntry hold = draft.entry(posted.number());
        boolean gone = hold.parts().stream().noneMatch(part -> part.lot().isLiveAt(draft.now()));
        return new Refusals()
                .addIf(
                        kind == Kind.GIFT_CLAIMED && gone,
                        about(BonusReason.GIFT_LAPSED).with("points", hold.points()))
                .all();
    }

    private Reason about(BonusReason code) {
        return Reason.of(code).with("gift", gift);
    }

    @Override
    public BonusEntry write(Draft draft) {
        return kind == Kind.GIFT_CLAIMED ? draft.claim(key, gift) : draft.bringBack(Optional.of(key), gift);
    }
}
