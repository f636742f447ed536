package io.kabinet.core.account;

/** Whether the day that a bill names is still in time. */
public enum DueDay {
    /** It is; what follows comes with the next day. */
    STILL_COUNTS,
    /** It is not; what follows comes with that very day. */
    IS_TOO_LATE
}
