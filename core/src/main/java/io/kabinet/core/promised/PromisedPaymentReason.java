package io.kabinet.core.promised;

import io.kabinet.core.reason.ReasonCode;

/**
 * Why a promised payment is refused; a refusal lists all that apply in this order. Figures in brackets.
 *
 * <p>The last two stand in place of a check that could not be made, where that check would stand.
 */
public enum PromisedPaymentReason implements ReasonCode {
    /** The amount is in another currency than the policy (expected, actual); no other check of the amount is made. */
    CURRENCY_MISMATCH,
    /** The amount is zero or below (amount). */
    AMOUNT_NOT_POSITIVE,
    /** The amount is no multiple of the step (step). */
    AMOUNT_NOT_WHOLE,
    /** The amount is below the least (minimum). */
    AMOUNT_BELOW_MINIMUM,
    /** The amount is above the most that this subscriber may borrow now (limit). */
    AMOUNT_ABOVE_LIMIT,
    /** As many payments as may be are open on the account; one will be over at a moment (expires). */
    ACTIVE_PAYMENT_EXISTS,
    /** The subscriber's other numbers are in debt (debt). */
    DEBT_ON_OTHER_NUMBERS,
    /** A bill of the account was not repaid in time (amount, due). */
    OVERDUE_BILL,
    /** There is too little on the account (floor, balance). */
    BALANCE_BELOW_FLOOR,
    /** The subscriber has not been one for long enough (months, from), and has no balance above zero (above). */
    TENURE_TOO_SHORT,
    /** Nothing is lent with this tariff (tariff). */
    TARIFF_EXCLUDED,
    /** Nothing is lent with credit settlement. */
    CREDIT_SETTLEMENT,
    /** Nothing is lent with this service; one reason for each (service). */
    CREDIT_SERVICE_ACTIVE,
    /** The number is in a state in which nothing is lent (state). */
    NUMBER_BLOCKED,
    /** Only people may borrow, not companies. */
    NOT_INDIVIDUAL,
    /** Only those may borrow who are registered in the country. */
    REGISTRATION_REQUIRED,
    /** The last payment has only just ended (until). */
    COOLDOWN,
    /** A fact that the policy needs is not known (fact). */
    FACT_NOT_KNOWN,
    /** This version does not know a text that the policy has to decide on (text). */
    UNRECOGNISED
}
