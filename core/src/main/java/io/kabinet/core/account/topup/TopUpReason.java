package io.kabinet.core.account.topup;

import io.kabinet.core.reason.ReasonCode;

/** Why a top-up is refused; what is wrong with the amount comes first, then these in this order. Figures in brackets. */
public enum TopUpReason implements ReasonCode {
    /** This version does not know the channel (text). */
    UNRECOGNISED,
    /** The fee takes all of the amount (fee, amount). */
    FEE_TAKES_ALL,
    /** The terms are no longer those that were agreed to: the fee, what is paid, what arrives (what, agreed, price). */
    QUOTE_STALE
}
