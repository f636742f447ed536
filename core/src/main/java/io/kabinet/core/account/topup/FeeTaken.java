package io.kabinet.core.account.topup;

/** Where the fee of a top-up is taken from. */
public enum FeeTaken {
    /** It is paid on top: what was asked for arrives. */
    ON_TOP,
    /** It is taken out of the amount: less arrives. */
    FROM_AMOUNT
}
