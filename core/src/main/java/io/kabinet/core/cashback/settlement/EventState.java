package io.kabinet.core.cashback.settlement;

import io.kabinet.core.cashback.order.LineKey;
import java.util.List;

/**
 * What a partner or the operator says of a line.
 *
 * <p>An open value: a state that this version does not know is kept as its text, has no effect, and is refused by name
 * (see {@link SettlementReason#UNRECOGNISED}). At one instant, states take effect in the order in which they stand here,
 * unknown ones last. Immutable and safe for use by several threads.
 *
 * @param text the state as it was written, such as {@code approved}
 */
public record EventState(String text) {

    /** The partner has put the line on hold, be it for the first time or again. */
    public static final EventState PENDING = new EventState("pending");

    /** The partner has approved the line. */
    public static final EventState APPROVED = new EventState("approved");

    /** The partner has approved a part: its amount or quantity is what <em>remains</em> valid. */
    public static final EventState PARTLY_REDEEMED = new EventState("partly_redeemed");

    /** The operator has received its own reward for the line. */
    public static final EventState REWARD_RECEIVED = new EventState("reward_received");

    /** The operator has paid the subscriber. */
    public static final EventState PAID = new EventState("paid");

    /** Goods came back: its amount or quantity is what came <em>back</em>; without either, all of it. */
    public static final EventState RETURNED = new EventState("returned");

    /** The partner has declined the line. */
    public static final EventState DECLINED = new EventState("declined");

    private static final List<EventState> KNOWN =
            List.of(PENDING, APPROVED, PARTLY_REDEEMED, REWARD_RECEIVED, PAID, RETURNED, DECLINED);

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if it is blank, too long, or holds a control character
     */
    public EventState {
        LineKey.checkId("state", text);
    }

    /**
     * Whether this version knows the state.
     *
     * @return false for a text that none of the constants has
     */
    public boolean isKnown() {
        return KNOWN.contains(this);
    }

    /** The place among states of one instant. */
    int rank() {
        int known = KNOWN.indexOf(this);
        return known < 0 ? KNOWN.size() : known;
    }

    @Override
    public String toString() {
        return text;
    }
}
