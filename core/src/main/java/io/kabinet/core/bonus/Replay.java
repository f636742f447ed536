package io.kabinet.core.bonus;

import io.kabinet.core.bonus.programme.GiftRule;
import io.kabinet.core.bonus.programme.PointSource;
import io.kabinet.core.reason.Reason;
import java.util.List;
import java.util.Optional;

/**
 * Writes a stored history once more, from its requests, and compares every entry.
 *
 * <p>Only what can never be is refused; limits of a programme may have been others then.
 */
final class Replay {

    private Replay() {}

    static BonusLedger of(List<BonusEntry> entries) {
        if (entries.isEmpty()) {
            return BonusLedger.EMPTY;
        }
        Draft draft = new Draft(BonusLedger.EMPTY, entries.get(0).at());
        for (int i = 0; i < entries.size(); i++) {
            BonusEntry entry = entries.get(i);
            if (draft.size() == i) {
                write(draft, i, entry);
            }
            if (draft.size() == i) {
                throw wrong(i, entry, "nothing happens by itself then");
            }
            if (!draft.entry(i).equals(entry)) {
                throw wrong(i, entry, "it would be " + draft.entry(i));
            }
        }
        if (draft.size() > entries.size()) {
            int last = entries.size() - 1;
            throw wrong(last, entries.get(last), "it is followed by " + draft.entry(entries.size()));
        }
        return draft.ledger();
    }

    private static void write(Draft draft, int number, BonusEntry entry) {
        draft.goOnTo(entry.at());
        if (draft.size() > number || entry.happenedByItself()) {
            return;
        }
        try {
            Request request = requestOf(entry);
            if (draft.posted(request.identity()) != null) {
                throw new IllegalArgumentException("its key is used already");
            }
            List<Reason> reasons = request.reasonsAgainst(draft);
            if (!reasons.isEmpty()) {
                throw new IllegalArgumentException("it cannot be: " + reasons);
            }
            request.write(draft);
        } catch (IllegalArgumentException e) {
            throw wrong(number, entry, String.valueOf(e.getMessage()));
        }
    }

    private static Request requestOf(BonusEntry entry) {
        String key = entry.key().orElse("");
        String about = entry.about();
        return switch (entry.kind()) {
            case EARNED ->
                new Earn(new Earning(
                        key,
                        new PointSource(about),
                        entry.points(),
                        entry.parts().get(0).lot().lapsesAt()));
            case SPENT -> new Spend(new Spending(key, about, entry.points()), Optional.empty());
            case EARNING_REVERSED, SPENDING_REVERSED -> new Reverse(key, about, SpentAlready.TAKE_FROM_OTHER_LOTS);
            case GIFT_ON_HOLD -> {
                GiftTerms terms = entry.gift().orElseThrow();
                Gift gift = new Gift(key, terms.from(), terms.to(), entry.points());
                yield new Hold(gift, GiftRule.UNLIMITED, now -> terms.claimableBefore());
            }
            case GIFT_CLAIMED, GIFT_RETURNED -> new EndGift(entry.kind(), key, about);
            case GIFT_RECEIVED -> Receive.of(entry);
            case LAPSED -> throw new IllegalStateException("nobody asks for a lapse");
        };
    }

    private static IllegalArgumentException wrong(int number, BonusEntry entry, String why) {
        return new IllegalArgumentException("entry " + number + " is impossible, " + why + ": " + entry);
    }
}
