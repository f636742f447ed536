package io.kabinet.core.account.topup;

/**
 * What is topped up.
 *
 * <p><b>Source:</b> «пополнение действующего счета и интернета».
 */
public enum TopUpTarget {
    /** The money on the account. */
    ACCOUNT,
    /** Mobile internet. */
    INTERNET
}
