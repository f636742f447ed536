package io.kabinet.core.bonus;

import io.kabinet.core.bonus.BonusEntry.Kind;
import io.kabinet.core.values.Points;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A ledger that is being written on: first what happened by itself until now, then what was asked for.
 *
 * <p>Nothing of it is seen by others before {@link #ledger}. Not safe for use by several threads.
 */
final class Draft {

    private final History history;
    private final int written;
    private final List<History.Step> steps = new ArrayList<>(2);
    private @Nullable Tree<String, Posted> keys;
    private Pending pending;
    private long balance;
    private Instant now;

    Draft(BonusLedger ledger, Instant at) {
        this.history = ledger.history();
        this.written = ledger.size();
        this.keys = ledger.keys();
        this.pending = written == 0 ? Pending.NOTHING : history.pendingAfter(written - 1);
        this.balance = written == 0 ? 0 : history.balanceAfter(written - 1);
        this.now = written == 0 ? at : history.entry(written - 1).at();
        goOnTo(at);
    }

    /** Writes down what happens by itself until a moment, and stands there; time never goes back. */
    void goOnTo(Instant at) {
        Instant until = at.isBefore(now) ? now : at;
        for (Slot next = pending.next();
                next != null && !next.isAfter(until.getEpochSecond(), until.getNano());
                next = pending.next()) {
            now = next.moment();
            BonusEntry gift = pending.giftAt(next);
            if (gift == null) {
                LotPart rest = pending.first();
                pending = pending.minus(rest);
                lapse(rest);
            } else {
                bringBack(Optional.empty(), gift.about());
            }
        }
        now = until;
    }

    BonusLedger ledger() {
        return new BonusLedger(history.with(written, steps), size(), keys);
    }

    int size() {
        return written + steps.size();
    }

    BonusEntry entry(int number) {
        return number < written
                ? history.entry(number)
                : steps.get(number - written).entry();
    }

    @Nullable
    Posted posted(String identity) {
        Tree<String, Posted> found = Tree.find(keys, identity);
        return found == null ? null : found.value;
    }

    Instant now() {
        return now;
    }

    Points balance() {
        return Points.of(balance);
    }

    long leftOf(BonusLot lot) {
        return pending.leftOf(lot);
    }

    /** Takes so many points out, in the order of spending. */
    List<LotPart> take(long points) {
        List<LotPart> parts = new ArrayList<>(1);
        for (long rest = points; rest > 0; ) {
            LotPart first = pending.first();
            long taken = Math.min(rest, first.points().count());
            parts.add(takeFrom(first.lot(), taken));
            rest -= taken;
        }
        return parts;
    }

    /** Takes so many points out of one lot. */
    LotPart takeFrom(BonusLot lot, long points) {
        LotPart part = new LotPart(lot, Points.of(points));
        pending = pending.minus(part);
        return part;
    }

    /** Writes down that points come in; what has lapsed by now lapses at once. */
    BonusEntry bringIn(Kind kind, Optional<String> key, String about, List<LotPart> parts, Optional<GiftTerms> gift) {
        for (LotPart part : parts) {
            if (part.lot().isLiveAt(now)) {
                pending = pending.plus(part);
            }
        }
        BonusEntry entry = write(new BonusEntry(kind, key, about, parts, now, gift));
        for (LotPart part : parts) {
            if (!part.lot().isLiveAt(now)) {
                lapse(part);
            }
        }
        return entry;
    }

    /** Writes down that points, taken out before, go for good. */
    BonusEntry sendOut(Kind kind, String key, String about, List<LotPart> parts) {
        return write(new BonusEntry(kind, Optional.of(key), about, parts, now, Optional.empty()));
    }

    /** Writes down that points, taken out before, wait to be claimed. */
    BonusEntry hold(String key, List<LotPart> parts, GiftTerms terms) {
        BonusEntry entry = new BonusEntry(Kind.GIFT_ON_HOLD, Optional.of(key), key, parts, now, Optional.of(terms));
        pending = pending.withGift(size(), entry);
        return write(entry);
    }

    /** Writes down that a gift on hold is taken. */
    BonusEntry claim(String key, String gift) {
        BonusEntry hold = release(gift);
        return write(new BonusEntry(Kind.GIFT_CLAIMED, Optional.of(key), gift, hold.parts(), now, hold.gift()));
    }

    /** Writes down that a gift on hold is back. */
    BonusEntry bringBack(Optional<String> key, String gift) {
        BonusEntry hold = release(gift);
        return bringIn(Kind.GIFT_RETURNED, key, gift, hold.parts(), hold.gift());
    }

    /** Remembers that the next entry ends an earlier one. */
    BonusEntry end(String identity) {
        Posted posted = known(identity);
        keys = Tree.with(keys, identity, posted.endedBy(size()), 0);
        return entry(posted.number());
    }

    private BonusEntry release(String gift) {
        BonusEntry hold = end(gift);
        pending = pending.withoutGift(known(gift).number(), hold);
        return hold;
    }

    private void lapse(LotPart part) {
        BonusEntry origin = entry(part.lot().entry());
        if (origin.kind() == Kind.EARNED) {
            String key = origin.key().orElseThrow();
            keys = Tree.with(keys, key, known(key).withLapsed(part.points().count()), 0);
        }
        write(new BonusEntry(Kind.LAPSED, Optional.empty(), origin.about(), List.of(part), now, Optional.empty()));
    }

    private Posted known(String identity) {
        Posted posted = posted(identity);
        if (posted == null) {
            throw new IllegalStateException("no entry has that key");
        }
        return posted;
    }

    private BonusEntry write(BonusEntry entry) {
        entry.identity().ifPresent(identity -> keys = Tree.with(keys, identity, Posted.as(size()), 0));
        balance = Math.addExact(balance, entry.change());
        steps.add(new History.Step(entry, balance, pending));
        return entry;
    }
}
