package io.kabinet.core.detailing;

import io.kabinet.core.reason.ReasonCode;

/** What is wrong with a statement; figures in brackets. */
public enum StatementReason implements ReasonCode {
    /** Opening balance, income and spending do not give the closing balance (expected, actual, difference). */
    STATEMENT_DIFFERS
}
