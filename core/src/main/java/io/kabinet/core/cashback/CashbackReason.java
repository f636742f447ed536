package io.kabinet.core.cashback;

import io.kabinet.core.reason.ReasonCode;

/** Why there is no cashback for a line; a refusal lists all that apply in this order. Figures in brackets. */
public enum CashbackReason implements ReasonCode {
    /** The operator has no contract with the partner on the order's day (partner, day; from, if one starts later). */
    PARTNER_NOT_UNDER_CONTRACT,
    /** The contract takes such goods or customers out (category, customer, promo; {@code -} for what the line has not). */
    CATEGORY_EXCLUDED,
    /** No offer of the contract is for such a line (category, customer, promo; {@code -} for what the line has not). */
    NO_OFFER,
    /** Offers for such a line exist, but not on that day (day; from, if one starts later). */
    OFFER_NOT_VALID,
    /** The line is in another currency than the offer (expected, actual). */
    CURRENCY_MISMATCH,
    /** Nothing was paid for the goods, so there is nothing to give a share of (paid). */
    NOTHING_PAID,
    /** The order comes to less than the offer asks for (minimum, paid). */
    BELOW_MINIMUM
}
