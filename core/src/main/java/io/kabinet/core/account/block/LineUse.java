package io.kabinet.core.account.block;

/** What a number or its cabinet can be used for. */
public enum LineUse {
    /** Calls come in. */
    RECEIVE_CALLS,
    /** Calls go out. */
    MAKE_CALLS,
    /** The balance is shown. */
    VIEW_BALANCE,
    /** Free documents are shown. */
    VIEW_DOCUMENTS,
    /** Money is paid in. */
    TOP_UP,
    /** A promised payment is taken. */
    TAKE_PROMISED_PAYMENT
}
