package io.kabinet.mts.business.operation;

import io.kabinet.core.reason.ReasonCode;

/**
 * Why the MTS Business API refuses; each has the figure {@code code}, what the operator wrote, where that is safe to repeat.
 *
 * <p>The operator's own words are never among the figures: numbers stand in them.
 */
public enum MtsReason implements ReasonCode {
    /** The number or account is outside the rights of the key; the key itself is fine. */
    NOT_PERMITTED,
    /** The function is not in the request package, or the package is not active. */
    FEATURE_UNAVAILABLE,
    /** The number has no tariff in its region, for good. */
    NO_BINDING,
    /** There is nothing under this number, account or id. */
    NO_RECORDS,
    /** The billing has a fault with this number or this section, which does not pass by itself. */
    BILLING_FAULT,
    /** The request is not as the operator wants it, such as the form of a date. */
    BAD_REQUEST,
    /** The operator knows no such function. */
    API_NOT_FOUND,
    /** The billing was not there, and the change has not happened. */
    BILLING_AWAY,
    /** Forwarding was not there, which usually means that the service is not connected (service). */
    FORWARDING_NOT_CONNECTED,
    /** The operator took the request and then could not do it. */
    REQUEST_FAULTED,
    /** The operator refuses for a reason that this version has no name for (status). */
    REFUSED_BY_OPERATOR
}
