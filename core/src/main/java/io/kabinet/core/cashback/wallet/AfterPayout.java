package io.kabinet.core.cashback.wallet;

/** What happens when a reward that was paid out, and is spent already, has to be taken back. */
public enum AfterPayout {
    /** The wallet goes below zero, and later rewards fill it up again. */
    CARRY_DEBT,
    /** What is not there any more is written off; a later reward for the same line takes that back first. */
    WRITE_OFF
}
