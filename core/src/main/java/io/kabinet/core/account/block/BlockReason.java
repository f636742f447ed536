package io.kabinet.core.account.block;

import io.kabinet.core.reason.ReasonCode;

/** Why a block is refused, or what a blocked number may not do; told in this order. Figures in brackets. */
public enum BlockReason implements ReasonCode {
    /** A voluntary block needs a period. */
    PERIOD_REQUIRED,
    /** The period is too short (earliest), the earliest end that would pass. */
    PERIOD_TOO_SHORT,
    /** The period is too long (latest), the latest end that would pass. */
    PERIOD_TOO_LONG,
    /** The number is blocked already (since). */
    ALREADY_BLOCKED,
    /** The block is not on. */
    NOT_BLOCKED,
    /** A lost SIM cannot undo its own block (channel). */
    NOT_OVER_LOST_SIM,
    /** In this state of the number this is closed (use, state). */
    CLOSED_IN_STATE,
    /** The number is not withdrawn before a moment (from). */
    NOT_WITHDRAWN,
    /** The number could be had back until a moment (until). */
    RETURN_TOO_LATE,
    /** The account is in debt (debt). */
    DEBT_ON_ACCOUNT,
    /** What is paid meanwhile is not what was agreed to (what, agreed, price), one for each term that differs. */
    QUOTE_STALE,
    /** A fact that the rule needs is not known (fact). */
    FACT_NOT_KNOWN,
    /** This version does not know a text that the rule has to decide on (text). */
    UNRECOGNISED
}
