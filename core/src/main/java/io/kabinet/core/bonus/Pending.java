package io.kabinet.core.bonus;

import io.kabinet.core.values.Points;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is left of each lot, and so what will happen by itself if nobody does anything: lots lapse, gifts come back.
 *
 * <p>Never changed; each change makes a new one that shares nearly all with the old.
 */
final class Pending {

    static final Pending NOTHING = new Pending(null, null, null);

    /** What can be spent, in the order of spending; the weight is what is left. */
    private final @Nullable Tree<Slot, BonusLot> lots;

    /** Gifts that come back at a moment; the weight is what of them is live then. */
    private final @Nullable Tree<Slot, BonusEntry> gifts;

    /** When that in turn lapses. */
    private final @Nullable Tree<Slot, BonusLot> cameBack;

    private Pending(
            @Nullable Tree<Slot, BonusLot> lots,
            @Nullable Tree<Slot, BonusEntry> gifts,
            @Nullable Tree<Slot, BonusLot> cameBack) {
        this.lots = lots;
        this.gifts = gifts;
        this.cameBack = cameBack;
    }

    /** What happens to the balance by itself up to a moment, itself included. */
    long changeUpTo(long second, int nano) {
        return Slot.sumUpTo(gifts, second, nano) - lapsedUpTo(second, nano);
    }

    private long lapsedUpTo(long second, int nano) {
        return Slot.sumUpTo(lots, second, nano) + Slot.sumUpTo(cameBack, second, nano);
    }

    Optional<NextLapse> nextLapse(Instant after) {
        long second = after.getEpochSecond();
        int nano = after.getNano();
        Slot next = earlier(Slot.firstAfter(lots, second, nano), Slot.firstAfter(cameBack, second, nano));
        if (next == null) {
            return Optional.empty();
        }
        long points = lapsedUpTo(next.second(), next.nano()) - lapsedUpTo(second, nano);
        return Optional.of(new NextLapse(Points.of(points), next.moment()));
    }

    /** The moment of what happens next, or null if nothing ever does. */
    @Nullable
    Slot next() {
        return earlier(Slot.firstAfter(lots, Long.MIN_VALUE, 0), Slot.firstAfter(gifts, Long.MIN_VALUE, 0));
    }

    private static @Nullable Slot earlier(@Nullable Slot one, @Nullable Slot other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return other.isAfter(one.second(), one.nano()) ? one : other;
    }

    /** The gift that is known to come back in a place, or null if what is there is a lot. */
    @Nullable
    BonusEntry giftAt(Slot slot) {
        Tree<Slot, BonusEntry> found = Tree.find(gifts, slot);
        return found == null ? null : found.value;
    }

    /** What is left of the lot that is spent first. */
    LotPart first() {
        if (lots == null) {
            throw new IllegalStateException("nothing is left");
        }
        Tree<Slot, BonusLot> first = Tree.first(lots);
        return new LotPart(first.value, Points.of(first.weight));
    }

    long leftOf(BonusLot lot) {
        Tree<Slot, BonusLot> found = Tree.find(lots, Slot.of(lot));
        return found == null ? 0 : found.weight;
    }

    Pending plus(LotPart part) {
        return withLeft(part.lot(), leftOf(part.lot()) + part.points().count());
    }

    Pending minus(LotPart part) {
        return withLeft(part.lot(), leftOf(part.lot()) - part.points().count());
    }

    private Pending withLeft(BonusLot lot, long left) {
        Slot slot = Slot.of(lot);
        return new Pending(left == 0 ? Tree.without(lots, slot) : Tree.with(lots, slot, lot, left), gifts, cameBack);
    }

    /** With a gift on hold that comes back at a moment, if it ever does. */
    Pending withGift(int number, BonusEntry hold) {
        Optional<Instant> end = endOf(hold);
        if (end.isEmpty()) {
            return this;
        }
        Tree<Slot, BonusLot> lapses = cameBack;
        long live = 0;
        for (int i = 0; i < hold.parts().size(); i++) {
            LotPart part = hold.parts().get(i);
            if (part.lot().isLiveAt(end.get())) {
                live += part.points().count();
                lapses = Tree.with(
                        lapses,
                        lapseOf(part, number, i),
                        part.lot(),
                        part.points().count());
            }
        }
        return new Pending(lots, Tree.with(gifts, Slot.of(end, number, 0), hold, live), lapses);
    }

    /** Without a gift that is taken or back. */
    Pending withoutGift(int number, BonusEntry hold) {
        Optional<Instant> end = endOf(hold);
        if (end.isEmpty()) {
            return this;
        }
        Tree<Slot, BonusLot> lapses = cameBack;
        for (int i = 0; i < hold.parts().size(); i++) {
            lapses = Tree.without(lapses, lapseOf(hold.parts().get(i), number, i));
        }
        return new Pending(lots, Tree.without(gifts, Slot.of(end, number, 0)), lapses);
    }

    private static Slot lapseOf(LotPart part, int number, int place) {
        return Slot.of(part.lot().lapsesAt(), number, place);
    }

    private static Optional<Instant> endOf(BonusEntry hold) {
        return hold.gift().flatMap(GiftTerms::claimableBefore);
    }
}
