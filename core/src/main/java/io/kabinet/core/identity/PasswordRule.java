package io.kabinet.core.identity;

/** What a policy asks of a password beside its length. */
public enum PasswordRule {
    /** At least one letter from {@code a} to {@code z}. */
    LOWER_CASE_LATIN,
    /** At least one letter from {@code A} to {@code Z}. */
    UPPER_CASE_LATIN,
    /** At least one digit from {@code 0} to {@code 9}. */
    DIGIT,
    /** Nothing but Latin letters and these digits. */
    LATIN_AND_DIGITS_ONLY,
    /** Not the number that one signs in with, however spelled. */
    NOT_THE_LOGIN
}
