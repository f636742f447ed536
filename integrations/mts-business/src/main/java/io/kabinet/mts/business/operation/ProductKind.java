package io.kabinet.mts.business.operation;

/** What the operator lists as products of a number. */
public enum ProductKind {
    /** Services; their ids begin with {@code PE}. */
    SERVICE,
    /** Blocks; their ids begin with {@code BL}. */
    BLOCK
}
