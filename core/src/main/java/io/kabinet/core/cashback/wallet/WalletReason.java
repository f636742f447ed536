package io.kabinet.core.cashback.wallet;

import io.kabinet.core.reason.ReasonCode;

/** Why money moved in a wallet, or may not; a refusal lists all that apply in this order. Figures in brackets. */
public enum WalletReason implements ReasonCode {
    /** The amount is in another currency than the wallet (expected, actual); nothing else can be checked. */
    CURRENCY_MISMATCH,
    /** Another spending was made under the same key; nothing else is checked. */
    KEY_REUSED,
    /** The amount is zero or below (amount). */
    AMOUNT_NOT_POSITIVE,
    /** There is less in the wallet (available, amount). */
    NOT_ENOUGH,
    /** The month's limit does not leave so much (limit, left). */
    MONTHLY_SPENDING_LIMIT,
    /** It is for somebody else's number. */
    NOT_OWN_NUMBER,
    /** A reward came in (line). */
    LINE_PAID,
    /** A reward was taken back, in whole or in part (line). */
    LINE_REVERSED,
    /** What could not be taken back was written off (line). */
    LINE_WRITTEN_OFF,
    /** A reward made good what had been written off before (line). */
    LINE_MADE_GOOD,
    /** A service was paid (service). */
    SPENT_ON
}
