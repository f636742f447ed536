package io.kabinet.core.bonus;

import io.kabinet.core.bonus.BonusEntry.Kind;
import io.kabinet.core.bonus.programme.Catalogue;
import io.kabinet.core.bonus.programme.GiftRule;
import io.kabinet.core.internal.Moments;
import io.kabinet.core.internal.Words;
import io.kabinet.core.reason.Reason;
import io.kabinet.core.values.Points;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A subscriber's bonus points: what came in, what became of it, and what there is at any moment.
 *
 * <p>Points come in lots that may lapse. What lapses first is spent first, what never lapses last, and of equal lots the
 * earlier; each entry names the lots it moves. A lot is live before its moment and gone at it: nothing has to run then,
 * the balance of any moment knows. For example, 100 points that lapse on 1 May and 50 that never do, 120 spent in April:
 * all of the first lot is gone and 30 are left, in May as in April.
 *
 * <p>No request moves anything twice: the same one again, key and all, is granted with the ledger as it is, and another
 * one under the same key is refused. An entry is never dated before the one before it: where a clock went back, it counts
 * from the moment of the last entry. The ledger is never below zero; negative points cannot be made, and no points at all
 * are refused.
 *
 * <p>Immutable and safe for use by several threads; each change is a new ledger, and the old one goes on answering as
 * before. Reads and changes take time in proportion to the logarithm of the entries; only a second ledger made from the
 * same one copies what they share.
 *
 * <p><b>Source:</b> no article orders the spending, lets points lapse, or takes them back; all that is this library's
 * choice.
 */
public final class BonusLedger {

    static final BonusLedger EMPTY = new BonusLedger(History.NONE, 0, null);

    private final History history;
    private final int size;
    private final @Nullable Tree<String, Posted> keys;

    BonusLedger(History history, int size, @Nullable Tree<String, Posted> keys) {
        this.history = history;
        this.size = size;
        this.keys = keys;
    }

    /**
     * A new ledger.
     *
     * @return the ledger without an entry
     */
    public static BonusLedger empty() {
        return EMPTY;
    }

    /**
     * A ledger as it was stored.
     *
     * <p>The limits of a programme are not asked again, since they may have been others then.
     *
     * @param entries all its entries, in their order
     * @return the same ledger
     * @throws IllegalArgumentException if no ledger can have them, with the first entry that cannot be
     */
    public static BonusLedger of(List<BonusEntry> entries) {
        return Replay.of(List.copyOf(entries));
    }

    /**
     * All entries, lapses and returns until the last request among them.
     *
     * @return in the order of writing; the number of an entry is its place here
     */
    public List<BonusEntry> entries() {
        return history.entries(size);
    }

    /**
     * What can be spent at a moment, past or to come.
     *
     * @param at the moment; what is written of it counts, and so does what lapses or comes back at it
     * @return what there was then, or will be if nothing else happens; points on hold are not among them
     * @throws IllegalArgumentException if the moment is outside the years 0001 to 9999
     */
    public Points balance(Instant at) {
        Moments.check("at", at);
        long second = at.getEpochSecond();
        int nano = at.getNano();
        int last = history.lastUpTo(size, second, nano);
        if (last < 0) {
            return Points.ZERO;
        }
        long balance = history.balanceAfter(last);
        return Points.of(
                last < size - 1 ? balance : balance + history.pendingAfter(last).changeUpTo(second, nano));
    }

    /**
     * What lapses next, as it looked at a moment, past or to come.
     *
     * @param at the moment; what lapses at it is gone already
     * @return how much and when if nothing else happens, or empty if nothing there ever lapses
     * @throws IllegalArgumentException if the moment is outside the years 0001 to 9999
     */
    public Optional<NextLapse> nextLapse(Instant at) {
        Moments.check("at", at);
        int last = history.lastUpTo(size, at.getEpochSecond(), at.getNano());
        return last < 0 ? Optional.empty() : history.pendingAfter(last).nextLapse(at);
    }

    /**
     * What has become of a gift at a moment, past or to come.
     *
     * @param gift the key of the gift
     * @param at the moment
     * @return its state then, or empty if no such gift was made by then
     * @throws IllegalArgumentException if the moment is outside the years 0001 to 9999
     */
    public Optional<GiftState> giftState(String gift, Instant at) {
        Moments.check("at", at);
        Tree<String, Posted> found = Tree.find(keys, gift);
        if (found == null || history.entry(found.value.number()).kind() != Kind.GIFT_ON_HOLD) {
            return Optional.empty();
        }
        BonusEntry hold = history.entry(found.value.number());
        if (hold.at().isAfter(at)) {
            return Optional.empty();
        }
        if (found.value.isEnded()) {
            BonusEntry end = history.entry(found.value.endedBy());
            if (!end.at().isAfter(at)) {
                return Optional.of(end.kind() == Kind.GIFT_CLAIMED ? GiftState.CLAIMED : GiftState.RETURNED);
            }
        }
        boolean over = hold.gift()
                .flatMap(GiftTerms::claimableBefore)
                .filter(end -> !end.isAfter(at))
                .isPresent();
        return Optional.of(over ? GiftState.RETURNED : GiftState.ON_HOLD);
    }

    /**
     * Lets points come in.
     *
     * @param earning the points
     * @param at when; points that have lapsed by then come in and lapse at once
     * @return the ledger afterwards, or every reason against it
     * @throws IllegalArgumentException if the moment is outside the years 0001 to 9999
     */
    public BonusDecision earn(Earning earning, Instant at) {
        return decide(new Earn(earning), at);
    }

    /**
     * Pays with points.
     *
     * @param spending what to pay for, and how much
     * @param at when
     * @return the ledger afterwards, or every reason against it
     * @throws IllegalArgumentException if the moment is outside the years 0001 to 9999
     */
    public BonusDecision spend(Spending spending, Instant at) {
        return decide(new Spend(spending, Optional.empty()), at);
    }

    /**
     * Pays with points for an item of a catalogue, at the price that was agreed and at no other.
     *
     * <p>Checked in this order: key, above zero, on offer, price unchanged, enough points for the agreed price. A
     * repetition is granted even if the price has changed since.
     *
     * @param spending the id of the item and the agreed price
     * @param catalogue what is on offer now
     * @param at when
     * @return the ledger afterwards, or every reason against it
     * @throws IllegalArgumentException if the moment is outside the years 0001 to 9999
     */
    public BonusDecision spend(Spending spending, Catalogue catalogue, Instant at) {
        return decide(new Spend(spending, Optional.of(catalogue)), at);
    }

    /**
     * Takes a whole earning or spending back, once.
     *
     * <p>A spending goes back to its lots, which lapse when they would have. An earning is taken from its very lot first;
     * the rule says what happens where some of it was spent. What has lapsed stays lapsed.
     *
     * @param key made by the caller once per intent
     * @param of the key of the earning or spending
     * @param spentAlready what happens when points of an earning are not there any more
     * @param at when
     * @return the ledger afterwards, or every reason against it
     * @throws IllegalArgumentException if the key cannot be printed, or the moment is outside the years 0001 to 9999
     */
    public BonusDecision reverse(String key, String of, SpentAlready spentAlready, Instant at) {
        return decide(new Reverse(Words.check("key", key), of, spentAlready), at);
    }

    /**
     * Puts points on hold as a gift, until the recipient takes them or they come back.
     *
     * <p>Checked in this order: key, above zero, not to oneself, minimum, maximum, enough points. The gift comes back by
     * itself at the end of the window, if the rule has one.
     *
     * @param gift who gives how many to whom
     * @param rule the programme's rule
     * @param zone the market's zone, in which the window is counted
     * @param at when
     * @return the ledger afterwards, or every reason against it
     * @throws IllegalArgumentException if the moment is outside the years 0001 to 9999
     */
    public BonusDecision hold(Gift gift, GiftRule rule, ZoneId zone, Instant at) {
        return decide(new Hold(gift, rule, now -> rule.claimableBefore(now, zone)), at);
    }

    /**
     * Gives a gift on hold to its recipient, once; the recipient's ledger is then to {@link #receive} the entry.
     *
     * <p>The code from the SMS has been checked before. Points that lapsed on hold go along and lapse there; a gift that
     * has lapsed altogether is refused.
     *
     * @param key made by the caller once per intent
     * @param gift the key of the gift
     * @param at when
     * @return the giver's ledger afterwards, or every reason against it
     * @throws IllegalArgumentException if the key cannot be printed, or the moment is outside the years 0001 to 9999
     */
    public BonusDecision claim(String key, String gift, Instant at) {
        return decide(new EndGift(Kind.GIFT_CLAIMED, Words.check("key", key), gift), at);
    }

    /**
     * Takes a gift on hold back; its points return to their lots, which lapse when they would have.
     *
     * @param key made by the caller once per intent
     * @param gift the key of the gift
     * @param at when
     * @return the giver's ledger afterwards, or every reason against it
     * @throws IllegalArgumentException if the key cannot be printed, or the moment is outside the years 0001 to 9999
     */
    public BonusDecision takeBack(String key, String gift, Instant at) {
        return decide(new EndGift(Kind.GIFT_RETURNED, Words.check("key", key), gift), at);
    }

    /**
     * Lets the points of a claimed gift come in, once; they lapse when they would have with the giver.
     *
     * @param claimed the entry of {@link Kind#GIFT_CLAIMED} in the giver's ledger
     * @param at when
     * @return the recipient's ledger afterwards, or that the giver has made another gift under that key
     * @throws IllegalArgumentException if it is another kind of entry, or the moment is outside the years 0001 to 9999
     */
    public BonusDecision receive(BonusEntry claimed, Instant at) {
        if (claimed.kind() != Kind.GIFT_CLAIMED) {
            throw new IllegalArgumentException("claimed must be of kind " + Kind.GIFT_CLAIMED + ": " + claimed.kind());
        }
        return decide(Receive.of(claimed), at);
    }

    /**
     * Writes down what has lapsed and come back by itself; what the ledger answers stays the same.
     *
     * @param at until when, itself included
     * @return the ledger with those entries; this one if there are none
     * @throws IllegalArgumentException if the moment is outside the years 0001 to 9999
     */
    public BonusLedger writtenUpTo(Instant at) {
        Draft draft = new Draft(this, Moments.check("at", at));
        return draft.size() == size ? this : draft.ledger();
    }

    private BonusDecision decide(Request request, Instant at) {
        Moments.check("at", at);
        Tree<String, Posted> earlier = Tree.find(keys, request.identity());
        if (earlier != null) {
            BonusEntry entry = history.entry(earlier.value.number());
            return request.isAnsweredBy(entry)
                    ? new BonusDecision.Granted(this, entry)
                    : new BonusDecision.Refused(List.of(Reason.of(BonusReason.KEY_REUSED)));
        }
        Draft draft = new Draft(this, at);
        List<Reason> reasons = request.reasonsAgainst(draft);
        if (!reasons.isEmpty()) {
            return new BonusDecision.Refused(reasons);
        }
        BonusEntry entry = request.write(draft);
        return new BonusDecision.Granted(draft.ledger(), entry);
    }

    History history() {
        return history;
    }

    int size() {
        return size;
    }

    @Nullable
    Tree<String, Posted> keys() {
        return keys;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof BonusLedger that && entries().equals(that.entries());
    }

    @Override
    public int hashCode() {
        return Objects.hash(entries());
    }

    @Override
    public String toString() {
        return "BonusLedger["
                + (size == 0 ? Points.ZERO : Points.of(history.balanceAfter(size - 1))) + " after " + size
                + " entries]";
    }
}
