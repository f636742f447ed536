package io.kabinet.core.detailing.order;

import io.kabinet.core.reason.ReasonCode;

/** Why a detailing cannot be ordered, in the order of checks; figures in brackets. */
public enum DetailingReason implements ReasonCode {
    /** The market has no such report (report); days and pause are not looked at. */
    REPORT_NOT_OFFERED,
    /** It does not reach back to the first day that is wanted (earliest). */
    PERIOD_TOO_EARLY,
    /** It ends before the last day that is wanted (latest). */
    PERIOD_TOO_LATE,
    /** It is made for whole calendar months, one at a time. */
    PERIOD_NOT_A_MONTH,
    /** It was ordered too short a while ago (from). */
    ORDERED_TOO_RECENTLY,
    /** It is to be sent by e-mail, and there is no address. */
    EMAIL_NOT_SET,
    /** The price is not the one that was agreed to (agreed, price); one that is not stated is left out. */
    QUOTE_STALE,
    /** It can be had by ordering it, and not be looked at without (report). */
    REPORT_BY_ORDER_ONLY
}
