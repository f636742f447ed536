package io.kabinet.core.command;

/** On what condition a command costs nothing. */
public enum CommandPrice {
    /** Wherever it is sent from. */
    FREE,
    /** While the handset is in the operator's own network. */
    FREE_IN_HOME_NETWORK;

    /**
     * Whether it costs nothing just now.
     *
     * @param inHomeNetwork whether the handset is in the operator's own network
     * @return true if the condition holds; otherwise it may cost something, and nobody says how much
     */
    public boolean isFree(boolean inHomeNetwork) {
        return this == FREE || inHomeNetwork;
    }
}
