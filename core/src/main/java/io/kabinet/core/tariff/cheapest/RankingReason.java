package io.kabinet.core.tariff.cheapest;

import io.kabinet.core.reason.ReasonCode;

/**
 * Why a tariff is not ranked, in this order, and at the end what no ranking takes into account. Figures in brackets.
 */
public enum RankingReason implements ReasonCode {
    /** Nobody may change to the tariff any more (tariff). */
    TARGET_CLOSED,
    /** The tariff is for another region (tariff, region). */
    REGION,
    /** The tariff is for one region, and the subscriber's is not known (fact). */
    FACT_NOT_KNOWN,
    /** This version does not know the status of the tariff (text). */
    UNRECOGNISED,
    /** The monthly fee is not stated (tariff). */
    MONTHLY_FEE_NOT_STATED,
    /** The size of a package that would be used is not stated (package). */
    PACKAGE_NOT_STATED,
    /** The price of usage beyond the packages is not stated (usage). */
    UNIT_PRICE_NOT_STATED,
    /** What is used in roaming is not told apart. */
    ROAMING_NOT_RECKONED,
    /** Discounts, promotions and services are left out. */
    PROMOTIONS_NOT_RECKONED,
    /** Usage is rounded as a whole, not call by call. */
    CALL_ROUNDING_NOT_RECKONED,
    /** What the change itself costs is left out. */
    CHANGE_FEE_NOT_RECKONED
}
