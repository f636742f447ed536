package io.kabinet.core.cashback.settlement;

import io.kabinet.core.reason.ReasonCode;

/** Why an event had no effect, or not the effect it speaks of. Figures in brackets. */
public enum SettlementReason implements ReasonCode {
    /** The event is of an order or a position that nobody placed (target). */
    UNKNOWN_LINE,
    /** This version does not know the state (text). */
    UNRECOGNISED,
    /** Another event of the partner came with the same id and says something else (id). */
    EVENT_ID_REUSED,
    /** The event must say how much and does not (state). */
    MEASURE_MISSING,
    /** The event is in another currency than the line (expected, actual). */
    EVENT_CURRENCY_MISMATCH,
    /** A number of pieces says nothing of an order with several positions (quantity). */
    QUANTITY_NEEDS_POSITION,
    /** More remains or came back than there was (stated, left). */
    EXCEEDS_LINE,
    /** Another amount was paid out than is due (stated, due); the amount due stands. */
    PAID_DIFFERS,
    /** The line was paid out before it counts; it takes effect once it does. */
    PAID_TOO_EARLY,
    /** Something was paid out for lines that get no cashback at all (target). */
    PAID_WITHOUT_CASHBACK,
    /** The partner declined and says why (text). */
    DECLINED_BECAUSE;

    /**
     * Whether an event of which this is said had no effect at all.
     *
     * @return false if it took effect and only looks odd, or the reason is just passed on
     */
    public boolean isRefusal() {
        return switch (this) {
            case UNKNOWN_LINE,
                    UNRECOGNISED,
                    EVENT_ID_REUSED,
                    MEASURE_MISSING,
                    EVENT_CURRENCY_MISMATCH,
                    QUANTITY_NEEDS_POSITION,
                    EXCEEDS_LINE -> true;
            case PAID_DIFFERS, PAID_TOO_EARLY, PAID_WITHOUT_CASHBACK, DECLINED_BECAUSE -> false;
        };
    }
}
