package io.kabinet.core.account.terms;

import io.kabinet.core.reason.ReasonCode;

/** Why an amount may not be moved; all that apply are told in this order. Figures in brackets. */
public enum AmountReason implements ReasonCode {
    /** The amount is in another currency (expected, actual); no other check of the amount is made. */
    CURRENCY_MISMATCH,
    /** The amount is zero or below (amount). */
    AMOUNT_NOT_POSITIVE,
    /** The amount is none of those that may be; the nearest are told (lower, higher), where there are such. */
    AMOUNT_NOT_LISTED,
    /** The amount is no multiple of the step (step). */
    AMOUNT_NOT_WHOLE,
    /** The amount is below the least (minimum). */
    AMOUNT_BELOW_MINIMUM,
    /** The amount is above the most (limit). */
    AMOUNT_ABOVE_LIMIT
}
