package io.kabinet.testkit.contract;

/** What can go wrong with one call. */
public enum Trouble {
    /** The operator does what is asked, and its answer is lost. */
    LOSE_ANSWER,
    /** The operator says that it failed, and not how far it got. */
    FAIL,
    /** The operator does what is asked, and its answer cannot be read. */
    GARBLE_ANSWER,
    /** No connection to the operator comes about. */
    REFUSE_CONNECTION,
    /** The operator takes the call and says nothing for as long as the caller waits. */
    STALL,
    /** An answer begins, and its end does not come for as long as the caller waits. */
    STALL_MIDWAY,
    /** The connection is lost and the call is kept on its way until {@link ContractWorld#deliverLate()}. */
    DELAY_REQUEST
}
