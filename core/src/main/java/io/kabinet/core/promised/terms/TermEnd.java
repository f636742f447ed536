package io.kabinet.core.promised.terms;

/** Where in its last day a term ends. */
public enum TermEnd {
    /** At the time of day at which it began. */
    SAME_TIME,
    /** With the day. */
    END_OF_DAY
}
