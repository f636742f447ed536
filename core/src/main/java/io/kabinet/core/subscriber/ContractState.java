package io.kabinet.core.subscriber;

import io.kabinet.core.internal.Words;

/**
 * Whether a contract between subscriber and operator is in force.
 *
 * <p>An open value: a state that this version does not know is kept as its text, and a rule that has to decide on it
 * refuses by name. Immutable and safe for use by several threads.
 *
 * @param text the state, such as {@code active}
 */
public record ContractState(String text) {

    /** The contract is in force. */
    public static final ContractState ACTIVE = new ContractState("active");

    /** The contract is terminated («расторгнут»). */
    public static final ContractState TERMINATED = new ContractState("terminated");

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if it is blank, too long, or holds a control character
     */
    public ContractState {
        Words.check("contract state", text);
    }

    /**
     * Whether this version knows the state.
     *
     * @return false for a text that none of the constants has
     */
    public boolean isKnown() {
        return equals(ACTIVE) || equals(TERMINATED);
    }

    @Override
    public String toString() {
        return text;
    }
}
