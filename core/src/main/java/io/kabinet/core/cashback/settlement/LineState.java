package io.kabinet.core.cashback.settlement;

/** How a line stands. */
public enum LineState {
    /** The line gets no cashback; its reasons say why. */
    REFUSED,
    /** The partner has not decided yet. */
    PENDING,
    /** The partner had approved and has put the line on hold again. */
    ON_HOLD,
    /** The partner has approved; the operator has not received its own reward yet. */
    APPROVED,
    /** Approved, and the operator has its reward: the cashback counts and is waiting for its day. */
    COUNTS,
    /** Paid into the subscriber's wallet. */
    PAID,
    /** Everything came back. */
    RETURNED,
    /** The partner has declined the line. */
    DECLINED
}
