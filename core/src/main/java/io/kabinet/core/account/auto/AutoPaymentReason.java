package io.kabinet.core.account.auto;

import io.kabinet.core.reason.ReasonCode;

/**
 * Why an auto-payment may not be set up, or why nothing is taken now. Figures in brackets.
 *
 * <p>What is wrong with the amount is told first, then all that apply in this order.
 */
public enum AutoPaymentReason implements ReasonCode {
    /** By a balance that runs low it is not offered. */
    THRESHOLD_NOT_OFFERED,
    /** The threshold is below the least (minimum). */
    THRESHOLD_BELOW_MINIMUM,
    /** The threshold is above the most (limit). */
    THRESHOLD_ABOVE_LIMIT,
    /** It is not offered so often (every). */
    SCHEDULE_NOT_OFFERED,
    /** The timetable has no run after the moment of setting it up (last). */
    SCHEDULE_OVER,
    /** It was suspended after failures; nothing else is told (failures). */
    AUTO_PAYMENT_SUSPENDED,
    /** What became of the last attempt is not known yet; nothing else is told. */
    AUTO_PAYMENT_UNDER_WAY,
    /** There is enough on the account (threshold, balance). */
    BALANCE_ABOVE_THRESHOLD,
    /** The balance has not been above the threshold since the last payment (threshold). */
    THRESHOLD_PAID_ALREADY,
    /** The next day of the timetable is still to come (from), or there is none any more. */
    AUTO_PAYMENT_NOT_YET,
    /** The last attempt has only just been made (from). */
    AUTO_PAYMENT_TOO_SOON,
    /** The day does not leave so much (limit, left). */
    AUTO_PAYMENT_DAY_LIMIT,
    /** The month does not leave so much (limit, left). */
    AUTO_PAYMENT_MONTH_LIMIT
}
