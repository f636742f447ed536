package io.kabinet.core.bonus;

/** What became of a gift. */
public enum GiftState {
    /** The points are on hold. */
    ON_HOLD,
    /** The recipient has taken it. */
    CLAIMED,
    /** The points are back with the giver. */
    RETURNED
}
