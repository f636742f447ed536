package io.kabinet.core.cashback;

/** What a return of some of a line's goods takes of its reward. */
public enum ReturnRule {
    /** As much of the reward as came back of the line. */
    PROPORTIONALLY,
    /** The whole reward of the line, however little came back. */
    ALL
}
