package io.kabinet.core.bonus;

import io.kabinet.core.internal.Moments;
import io.kabinet.core.internal.Words;
import io.kabinet.core.reason.Reason;
import io.kabinet.core.values.Points;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One movement of points in a ledger; once written, it is never changed.
 *
 * <p>It names the lots that it moves, so nobody has to guess what was spent. Lapses and automatic returns are entries
 * too; the ledger writes them itself. Immutable and safe for use by several threads.
 *
 * @param kind which way the points go
 * @param key made by the caller of the request; empty on what happened by itself and on {@link Kind#GIFT_RECEIVED}, which
 *     is known by its giver and the giver's key
 * @param about the source of an earning, the item of a spending, the key of the gift or of what is reversed; of a lapse,
 *     the same text as on the entry that had brought the lot in
 * @param parts how many points of which lots; empty only where an earning was reversed that had lapsed altogether
 * @param at when it counts, in the years 0001 to 9999, never before the entry before it
 * @param gift whose gift it is; on the kinds of gifts only
 */
public record BonusEntry(
        Kind kind, Optional<String> key, String about, List<LotPart> parts, Instant at, Optional<GiftTerms> gift) {

    /** Which way points go, and what that does to the balance. */
    public enum Kind {
        /** Points come in. */
        EARNED(1, BonusReason.POINTS_EARNED, "source"),
        /** Points are spent. */
        SPENT(-1, BonusReason.POINTS_SPENT, "item"),
        /** Points lapse; nobody asks for it. */
        LAPSED(-1, BonusReason.POINTS_LAPSED, "source"),
        /** An earning is taken back. */
        EARNING_REVERSED(-1, BonusReason.EARNING_REVERSED, "key"),
        /** A spending is given back to its lots. */
        SPENDING_REVERSED(1, BonusReason.SPENDING_REVERSED, "key"),
        /** Points are put on hold for a gift. */
        GIFT_ON_HOLD(-1, BonusReason.POINTS_ON_HOLD, "gift"),
        /** Points on hold go to the recipient. */
        GIFT_CLAIMED(0, BonusReason.POINTS_GIVEN, "gift"),
        /** Points on hold come back to their lots. */
        GIFT_RETURNED(1, BonusReason.POINTS_CAME_BACK, "gift"),
        /** Points come in as a gift. */
        GIFT_RECEIVED(1, BonusReason.POINTS_RECEIVED, "gift");

        private final int sign;
        private final BonusReason why;
        private final String figure;

        Kind(int sign, BonusReason why, String figure) {
            this.sign = sign;
            this.why = why;
            this.figure = figure;
        }

        private boolean isOfGift() {
            return figure.equals("gift");
        }

        private boolean mayHaveKey() {
            return this != LAPSED && this != GIFT_RECEIVED;
        }
    }

    /**
     * Checks that the parts of the entry belong together; whether it can follow the others is the ledger's to say.
     *
     * @throws IllegalArgumentException if they do not, a text cannot be printed, or the moment is out of range
     */
    public BonusEntry {
        parts = List.copyOf(parts);
        Words.check("about", about);
        key.ifPresent(text -> Words.check("key", text));
        Moments.check("at", at);
        if (kind.mayHaveKey() ? key.isEmpty() && kind != Kind.GIFT_RETURNED : key.isPresent()) {
            throw new IllegalArgumentException("an entry of kind " + kind + " and its key do not belong together");
        }
        if (kind.isOfGift() != gift.isPresent()) {
            throw new IllegalArgumentException("an entry of kind " + kind + " and a gift do not belong together");
        }
        if (parts.isEmpty() && kind != Kind.EARNING_REVERSED) {
            throw new IllegalArgumentException("an entry of kind " + kind + " needs points");
        }
        Objects.requireNonNull(gift, "gift");
    }

    /**
     * How many points it moves.
     *
     * @return zero only where an earning was reversed that had lapsed altogether
     */
    public Points points() {
        return Points.of(LotPart.sum(parts));
    }

    /**
     * What it does to the balance.
     *
     * @return the points, below zero if they leave it; 0 for a claim, whose points had left it before
     */
    public long change() {
        return kind.sign * LotPart.sum(parts);
    }

    /**
     * Why it was written.
     *
     * @return the reason, of the codes in {@link BonusReason}
     */
    public Reason why() {
        return Reason.of(kind.why).with(kind.figure, about).with("points", points());
    }

    /** Whether the ledger wrote it without being asked. */
    boolean happenedByItself() {
        return key.isEmpty() && kind != Kind.GIFT_RECEIVED;
    }

    /** What makes a request the same on every attempt. */
    Optional<String> identity() {
        return kind == Kind.GIFT_RECEIVED ? gift.map(terms -> receivedFrom(terms, about)) : key;
    }

    /** The identity of a received gift: two givers may use one key, and no key of a caller has a control character. */
    static String receivedFrom(GiftTerms terms, String gift) {
        return "\n" + terms.from().wire() + "\n" + gift;
    }
}
