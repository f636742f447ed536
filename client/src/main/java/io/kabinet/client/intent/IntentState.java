package io.kabinet.client.intent;

/** How far an intent is known to have got. */
public enum IntentState {
    /** It was written down; it may be on its way, or the process ended before it knew more. */
    OPEN,
    /** The operator did it. */
    CONFIRMED,
    /** The operator refused it. */
    REJECTED,
    /** It certainly did not happen. */
    NOT_SENT,
    /** It was sent, and what became of it is not known. */
    UNKNOWN;

    /**
     * Whether there is nothing left to find out.
     *
     * @return false for OPEN and UNKNOWN
     */
    public boolean isSettled() {
        return this != OPEN && this != UNKNOWN;
    }
}
