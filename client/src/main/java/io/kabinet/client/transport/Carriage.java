package io.kabinet.client.transport;

/** Whether a transport carries operations of a kind, and whether it may carry one twice. */
public enum Carriage {

    /** Not at all: such an operation ends as not sent, and nothing is made up in its place. */
    NOT,

    /** Once: the operator honours no keys, so a change whose answer was lost is not repeated by anybody. */
    ONCE,

    /** As often as needed: the operator gives a change at most one effect under its key. */
    KEYED
}
