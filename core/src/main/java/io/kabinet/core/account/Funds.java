package io.kabinet.core.account;

/** Whose money comes in. */
public enum Funds {
    /** Somebody has paid. */
    PAID,
    /** The operator lends it, as a promised payment. */
    PROMISED
}
