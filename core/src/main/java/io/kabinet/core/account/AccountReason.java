package io.kabinet.core.account;

import io.kabinet.core.reason.ReasonCode;

/** Why an account is as it is; figures in brackets. */
public enum AccountReason implements ReasonCode {
    /** A bill was not repaid in time (amount, due, since); the amount, repaid in full, unblocks the number. */
    DEBT_OVERDUE
}
