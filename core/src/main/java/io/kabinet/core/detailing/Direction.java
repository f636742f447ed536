package io.kabinet.core.detailing;

/** Which way a call, a message or traffic went; not which way the money did, see {@link Movement}. */
public enum Direction {
    /** To the subscriber. */
    IN,
    /** From the subscriber. */
    OUT
}
