package io.kabinet.core.promised;

import io.kabinet.core.reason.ReasonCode;

/** Why a top-up does not count; figures in brackets. */
public enum TopUpReason implements ReasonCode {
    /** It is in another currency than the payments (expected, actual); nothing else can be checked. */
    CURRENCY_MISMATCH,
    /** Another top-up came in under the same id. */
    KEY_REUSED
}
