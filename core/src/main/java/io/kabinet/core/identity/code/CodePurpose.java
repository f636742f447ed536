package io.kabinet.core.identity.code;

import io.kabinet.core.internal.Words;

/**
 * What a one-time code is for; a code for one thing opens nothing else.
 *
 * <p>An open value: a purpose of one's own is made from its name. Immutable and safe for use by several threads.
 *
 * @param text a stable name, such as {@code sign_in}, of up to 100 characters
 */
public record CodePurpose(String text) {

    /** To prove at registration that the number is one's own. */
    public static final CodePurpose REGISTRATION = new CodePurpose("registration");

    /** To sign in without a password. */
    public static final CodePurpose SIGN_IN = new CodePurpose("sign_in");

    /** To get a new password. */
    public static final CodePurpose RECOVERY = new CodePurpose("recovery");

    /** To take a gift of points. */
    public static final CodePurpose GIFT = new CodePurpose("gift");

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if it is blank, too long, or has an unprintable character
     */
    public CodePurpose {
        Words.check("text", text);
    }

    @Override
    public String toString() {
        return text;
    }
}
