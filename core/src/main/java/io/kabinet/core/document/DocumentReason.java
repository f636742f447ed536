package io.kabinet.core.document;

import io.kabinet.core.reason.ReasonCode;

/** Why a document or its delivery cannot be had, in the order of checks; figures in brackets. */
public enum DocumentReason implements ReasonCode {
    /** This version does not know the document (text); period and amount are not looked at. */
    UNRECOGNISED,
    /** The market has no such document (report); period and amount are not looked at. */
    REPORT_NOT_OFFERED,
    /** It does not reach back to the first day that is wanted (earliest). */
    PERIOD_TOO_EARLY,
    /** It ends before the last day that is wanted (latest). */
    PERIOD_TOO_LATE,
    /** It is made for whole calendar months, one at a time. */
    PERIOD_NOT_A_MONTH,
    /** The amount is in another currency (expected, actual). */
    CURRENCY_MISMATCH,
    /** The amount is not above zero (amount). */
    AMOUNT_NOT_POSITIVE,
    /** Bills do not come by themselves in this way (channel). */
    DELIVERY_NOT_OFFERED,
    /** It is to be sent by e-mail, and there is no address. */
    EMAIL_NOT_SET,
    /** The price is not the one that was agreed to (agreed, price); one that is not stated is left out. */
    QUOTE_STALE
}
