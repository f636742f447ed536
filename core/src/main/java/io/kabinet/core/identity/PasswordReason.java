package io.kabinet.core.identity;

import io.kabinet.core.reason.ReasonCode;

/** What is wrong with a password; all that apply are listed, in this order. Figures in brackets. */
public enum PasswordReason implements ReasonCode {
    /** It has too few characters (minimum). */
    PASSWORD_TOO_SHORT,
    /** It has too many characters (maximum). */
    PASSWORD_TOO_LONG,
    /** No letter from {@code a} to {@code z}. */
    NO_LOWER_CASE_LATIN,
    /** No letter from {@code A} to {@code Z}. */
    NO_UPPER_CASE_LATIN,
    /** No digit from {@code 0} to {@code 9}. */
    NO_DIGIT,
    /** Something other than Latin letters and digits, where only these may stand. */
    CHARACTER_NOT_ALLOWED,
    /** A control character, a line or paragraph separator, or half of a surrogate pair. */
    UNPRINTABLE_CHARACTER,
    /** It is the number that one signs in with, in some spelling. */
    SAME_AS_LOGIN
}
