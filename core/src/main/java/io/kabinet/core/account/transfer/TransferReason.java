package io.kabinet.core.account.transfer;

import io.kabinet.core.reason.ReasonCode;

/**
 * Why money may not be sent. Figures in brackets.
 *
 * <p>What is wrong with the amount is told first, then all that apply in this order. The last one stands in place of a check that could not be made, where that check would stand. Nothing is told of the
 * receiver but the rule: what others received is nobody's business.
 */
public enum TransferReason implements ReasonCode {
    /** It would be sent to where it comes from. */
    TRANSFER_TO_SELF,
    /** The receiver's number is one of another country. */
    TRANSFER_OTHER_MARKET,
    /** Nothing can be sent with this tariff (tariff). */
    TRANSFER_TARIFF_EXCLUDED,
    /** Only people may send, not companies. */
    TRANSFER_NOT_INDIVIDUAL,
    /** The receiver is of another region. */
    TRANSFER_OTHER_REGION,
    /** The sender has a promised payment that is not over. */
    TRANSFER_OF_BORROWED_MONEY,
    /** It is not offered so often (every). */
    RECURRENCE_NOT_OFFERED,
    /** The sender's day does not leave so much (limit, left). */
    SENT_DAY_LIMIT,
    /** The sender's month does not leave so much (limit, left). */
    SENT_MONTH_LIMIT,
    /** The sender has sent as often as may be on a day (maximum). */
    TOO_MANY_TRANSFERS,
    /** The receiver's day does not leave so much (limit). */
    RECEIVED_DAY_LIMIT,
    /** The receiver's month does not leave so much (limit). */
    RECEIVED_MONTH_LIMIT,
    /** Too little would be left on the account (minimum, left). */
    LEFT_TOO_LITTLE,
    /** A term has changed since it was agreed (what, agreed, price); told alone. What is not stated is absent. */
    QUOTE_STALE,
    /** A fact that the policy needs is not known (fact). */
    FACT_NOT_KNOWN
}
