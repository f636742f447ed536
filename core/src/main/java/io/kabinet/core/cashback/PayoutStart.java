package io.kabinet.core.cashback;

/** The moment that the days until payout are counted from. */
public enum PayoutStart {
    /** The later of the partner's approval and the operator's own reward. */
    REWARD_COUNTS,
    /** The purchase; a reward that starts to count later than that is payable at once. */
    PURCHASE
}
