package io.kabinet.core.cashback.reconciliation;

import io.kabinet.core.reason.ReasonCode;

/** In what a line of ours and one of the partner disagree. Figures in brackets. */
public enum DifferenceReason implements ReasonCode {
    /** The rewards differ (ours, theirs, difference: theirs less ours). */
    REWARD_DIFFERS,
    /** The currencies differ (ours, theirs). */
    CURRENCY_DIFFERS,
    /** The states differ (ours, theirs). */
    STATE_DIFFERS,
    /** The partner's state is one that this version does not know (theirs). */
    STATE_UNRECOGNISED,
    /** The partner states the line more than once; each time is listed. */
    STATED_TWICE
}
