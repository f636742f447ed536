package io.kabinet.core.cashback;

import io.kabinet.core.reason.ReasonCode;

/** The steps by which a reward is explained; figures in brackets. */
public enum QuoteStep implements ReasonCode {
    /** The base is what was paid (base). */
    BASE_PAID,
    /** The base is what was paid, with delivery (base). */
    BASE_PAID_WITH_DELIVERY,
    /** The base is what was paid, less VAT (base). */
    BASE_PAID_NET_OF_VAT,
    /** The offer is a share of the base (rate, base, exact). */
    SHARE,
    /** The offer is a fixed amount (amount, exact). */
    FIXED,
    /** Rounding took something (rounded, took). */
    ROUNDED_DOWN,
    /** Rounding added something (rounded, took). */
    ROUNDED_UP,
    /** The cap took something (max, cap, took). */
    CAPPED,
    /** The cap on one order took something (took). */
    ORDER_CAP_TOOK,
    /** The cap on a calendar month took something (took). */
    MONTHLY_CAP_TOOK,
    /** The result (reward). */
    REWARD;

    static QuoteStep of(CashbackBase base) {
        return switch (base) {
            case PAID -> BASE_PAID;
            case PAID_WITH_DELIVERY -> BASE_PAID_WITH_DELIVERY;
            case PAID_NET_OF_VAT -> BASE_PAID_NET_OF_VAT;
        };
    }
}
