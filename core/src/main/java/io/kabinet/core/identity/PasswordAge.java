package io.kabinet.core.identity;

/** How old a password is, as advice: whatever it says, the password goes on working. */
public enum PasswordAge {
    /** No need to change it. */
    FRESH,
    /** Time to change it. */
    CHANGE_ADVISED,
    /** It should have been changed by now. */
    CHANGE_OVERDUE
}
