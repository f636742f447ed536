package io.kabinet.core.account.topup;

import io.kabinet.core.reason.ReasonCode;

/** Why a payment card is refused; all that apply are told in this order. Figures in brackets. */
public enum VoucherReason implements ReasonCode {
    /** There is something in the code that is no digit. */
    VOUCHER_NOT_DIGITS,
    /** The code is too short or too long (expected, actual). */
    VOUCHER_LENGTH_WRONG,
    /** The number to be topped up is of another country. */
    VOUCHER_OTHER_MARKET,
    /** There is no card with this code. */
    VOUCHER_UNKNOWN,
    /** The card has been used. */
    VOUCHER_USED
}
