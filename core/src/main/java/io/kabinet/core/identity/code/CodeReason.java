package io.kabinet.core.identity.code;

import io.kabinet.core.reason.ReasonCode;

/** Why a code is not sent, or does not open the door. Figures in brackets. */
public enum CodeReason implements ReasonCode {
    /** To send: a code was issued for this very request already. */
    KEY_REUSED,
    /** To send: the last one was sent too short a while ago (from). */
    RESEND_TOO_EARLY,
    /** To send: so many were sent in the day already (maximum, from). */
    TOO_MANY_CODES,
    /** To use: it was sent for something else (expected, actual); nothing else is looked at. */
    CODE_OF_OTHER_PURPOSE,
    /** To use: none was sent; nothing else is looked at. */
    CODE_NOT_ISSUED,
    /** To use: it is not the latest one, which was sent at that moment (since); nothing else is looked at. */
    CODE_REPLACED,
    /** To use: it was used; nothing else is looked at. */
    CODE_USED,
    /** To use: its life is over (at). */
    CODE_EXPIRED,
    /** To use: it was tried too often (limit). */
    CODE_ATTEMPTS_SPENT,
    /** To use: it is wrong (remaining). */
    CODE_WRONG,
    /** To use: no code has such a length (expected, actual); not worth an attempt. */
    CODE_LENGTH_WRONG
}
