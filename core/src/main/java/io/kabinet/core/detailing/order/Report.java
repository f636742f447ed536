package io.kabinet.core.detailing.order;

/** Which report of spending and income is wanted. */
public enum Report {
    /** Any days of the last months, today included. */
    LAST_MONTHS,
    /** Days of the current month, today included. */
    CURRENT_MONTH,
    /** One of the calendar months that are over. */
    CLOSED_MONTHS
}
