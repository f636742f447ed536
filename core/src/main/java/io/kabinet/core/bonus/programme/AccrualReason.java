package io.kabinet.core.bonus.programme;

import io.kabinet.core.reason.ReasonCode;

/** Why so many points are earned, or none; a refusal lists all that apply in this order. Figures in brackets. */
public enum AccrualReason implements ReasonCode {
    /** The programme gives nothing for that (source); nothing else can be checked. */
    NOTHING_EARNED_WITH,
    /** The amount is in another currency than the rule (expected, actual); nothing else can be checked. */
    CURRENCY_MISMATCH,
    /** The amount is zero or below (amount). */
    AMOUNT_NOT_POSITIVE,
    /** Less was paid than has to be to earn anything (minimum, amount). */
    PAID_TOO_LITTLE,
    /** So much money makes so many points (amount, price, points). */
    POINTS_FOR_AMOUNT,
    /** Long standing makes more of them (months, percent, points); the points are those afterwards. */
    POINTS_FOR_TENURE
}
