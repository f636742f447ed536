package io.kabinet.core.account.history;

import io.kabinet.core.reason.ReasonCode;

/** Why payments of a period cannot be shown; all that apply are told in this order. Figures in brackets. */
public enum PaymentPeriodReason implements ReasonCode {
    /** The period ends before it begins (first, last). */
    PAYMENTS_PERIOD_REVERSED,
    /** The period goes on after today (today). */
    PAYMENTS_PERIOD_IN_FUTURE,
    /** The period is longer than may be; from its first day it may go to a day (until). */
    PAYMENTS_PERIOD_TOO_LONG
}
