package io.kabinet.core.detailing;

/**
 * Which way the money of a row went.
 *
 * <p><b>Source:</b> «детализация по расходам, приходу».
 */
public enum Movement {
    /** To the account: a top-up, a refund. */
    INCOME,
    /** From the account. */
    SPENDING
}
