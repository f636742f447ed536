package io.kabinet.core.identity.lockout;

import io.kabinet.core.reason.ReasonCode;

/** Why a password does not open the door; one at a time, none of them tells a right guess. Figures in brackets. */
public enum LockoutReason implements ReasonCode {
    /** The password is wrong (remaining). */
    PASSWORD_WRONG,
    /** Too many wrong ones in a row: a new password is needed (limit), or patience where a lock ends (limit, until). */
    PASSWORD_LOCKED,
    /** Another password was issued while this one was being looked at. */
    PASSWORD_REPLACED
}
