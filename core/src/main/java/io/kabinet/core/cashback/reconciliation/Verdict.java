package io.kabinet.core.cashback.reconciliation;

/** What holding the two sides against each other came to. */
public enum Verdict {
    /** Both sides have the line, to the kopeck and in the same state. */
    MATCHED,
    /** Both sides have the line and disagree. */
    DIFFERS,
    /** Only we have the line. */
    ONLY_OURS,
    /** Only the partner has the line. */
    ONLY_THEIRS
}
