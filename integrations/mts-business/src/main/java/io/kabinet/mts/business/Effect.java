package io.kabinet.mts.business;

/** What a request does, which decides what a refusal or a silence proves. */
enum Effect {
    /** It changes nothing. */
    READS,
    /** It may change something. */
    CHANGES,
    /** It may change how calls are forwarded, and has an answer of its own for a service that is not there. */
    FORWARDS;

    boolean changes() {
        return this != READS;
    }
}
