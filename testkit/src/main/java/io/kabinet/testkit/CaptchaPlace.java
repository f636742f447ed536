package io.kabinet.testkit;

/** Where an operator asks a person to read a picture first. */
public enum CaptchaPlace {
    /** At signing in with a password. */
    SIGN_IN_BY_PASSWORD,
    /** At having a password sent. */
    ORDER_OF_PASSWORD,
    /** At having a code sent in order to register. */
    ORDER_OF_REGISTRATION_CODE
}
