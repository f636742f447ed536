package io.kabinet.testkit.contract;

/** What a world can show beyond plain calls; a test that needs more is skipped with the number of its rule. */
public enum Capability {
    /** The operator gives a change at most one effect under its key, so changes are carried KEYED. */
    KEYED,
    /** The operator answers look-ups, which are carried. */
    LOOKS_UP,
    /** A look-up that does not find a key makes sure that the change will never happen. */
    FENCED,
    /** A second number is signed in: {@link ContractWorld#otherSession()}. */
    SECOND_NUMBER,
    /** Calls that reach the operator are counted: {@link ContractWorld#arrivals()}. */
    COUNTS_ARRIVALS,
    /** An answer can be held until it is let go: {@link ContractWorld#holdNextAnswer()}. */
    HOLDS_ANSWERS,
    /** A call can be kept on its way and come late: {@link Trouble#DELAY_REQUEST}, {@link ContractWorld#deliverLate()}. */
    DELIVERS_LATE
}
