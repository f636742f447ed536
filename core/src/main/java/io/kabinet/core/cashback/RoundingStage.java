package io.kabinet.core.cashback;

/** Where a reward is rounded to whole minor units, and capped right after. */
public enum RoundingStage {
    /** Each line by itself: an order never exceeds its cap either. */
    PER_LINE,
    /** The lines of one order that share a policy, added up first; the total is then shared out to the kopeck. */
    ON_TOTAL
}
