package io.kabinet.core.promised.terms;

/** When the fee of a promised payment is charged. */
public enum FeeTiming {
    /** At once, out of the borrowed money: 100 less a fee of 7 is 93 on the account, and 100 is owed. */
    DEDUCT_FROM_GRANT,
    /** At once, from the account. */
    ON_ACTIVATION,
    /**
     * When the payment expires, on top of what is still owed. What was repaid in time never expires, so it costs nothing.
     */
    ON_EXPIRY
}
