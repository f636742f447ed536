package io.kabinet.core.message;

/** What a subscriber may want to be told of. */
public enum NoticeEvent {
    /** Somebody tried to sign in, with success or without. */
    SIGN_IN_ATTEMPTED,
    /** The password was changed. */
    PASSWORD_CHANGED,
    /** Something else was done in the cabinet. */
    ACTION_DONE,
    /** A bill was made out. */
    BILL_ISSUED
}
