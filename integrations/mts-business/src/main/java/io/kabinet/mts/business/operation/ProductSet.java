package io.kabinet.mts.business.operation;

/** Which products are asked for. */
public enum ProductSet {
    /** Those that the number has. */
    CONNECTED,
    /** Those that it could have. */
    AVAILABLE
}
