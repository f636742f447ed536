package io.kabinet.core.tariff.change;

import io.kabinet.core.reason.ReasonCode;

/**
 * Why a tariff is not changed, in this order, and at the end what a quote warns of. Figures in brackets.
 *
 * <p>{@link #FACT_NOT_KNOWN} and {@link #UNRECOGNISED} stand in place of a check that could not be made, where that check
 * would stand.
 */
public enum TariffChangeReason implements ReasonCode {
    /** The subscriber has this tariff already, or has ordered it (tariff). */
    TARGET_SAME,
    /** Nobody may change to the tariff any more (tariff). */
    TARGET_CLOSED,
    /** The tariff is for another region (tariff, region). */
    REGION,
    /** The last change was too short a time ago; the next may be made from a moment on (until). */
    TOO_EARLY,
    /** Bills are not paid (debt). */
    DEBT_ON_ACCOUNT,
    /** The number is in a state in which the tariff is not changed (state). */
    NUMBER_BLOCKED,
    /** There is too little on the account (needed, balance). */
    INSUFFICIENT_FUNDS,
    /** A term has changed since it was agreed (what, agreed, price). What is not stated is absent. */
    QUOTE_STALE,
    /** A warning has not been acknowledged (warning). */
    NOT_ACKNOWLEDGED,
    /** A fact that the policy needs is not known (fact). */
    FACT_NOT_KNOWN,
    /** This version does not know a text that the policy has to decide on (text). */
    UNRECOGNISED,
    /** There is no way back: the tariff of now is closed (tariff). */
    CURRENT_TARIFF_CLOSED,
    /** What is left of a package is lost (allowance, left); without figures if it is not known what is left. */
    REMAINS_LOST,
    /** Some favourite numbers are lost (count, limit). Without figures if it is not known how many. */
    FAVOURITE_NUMBERS_LOST
}
