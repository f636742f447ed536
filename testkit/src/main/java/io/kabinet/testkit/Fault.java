package io.kabinet.testkit;

/** What can go wrong with one call. */
enum Fault {
    NONE,
    CONNECTION_REFUSED,
    BUSY,
    FAILED,
    REQUEST_LOST,
    ANSWER_LOST,
    ANSWER_UNREADABLE,
    ANSWER_STALLED,
    ANSWER_HELD,
    REQUEST_LATE
}
