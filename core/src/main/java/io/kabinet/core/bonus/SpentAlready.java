package io.kabinet.core.bonus;

/**
 * What happens when an earning is taken back and some of its points are spent, given away or on hold already.
 *
 * <p>No source says; a ledger never goes below zero, and never forgets a part of what is to be taken back: what cannot be
 * covered is refused, with the numbers, and the caller decides. Points of the earning that have lapsed are gone and are
 * not taken from anywhere.
 */
public enum SpentAlready {
    /** The missing points are taken from the other lots, in the order of spending; refused if those are too few. */
    TAKE_FROM_OTHER_LOTS,
    /** Nothing is taken; refused unless all of the earning that has not lapsed is still there. */
    REFUSE
}
