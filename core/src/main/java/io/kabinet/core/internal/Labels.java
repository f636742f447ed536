package io.kabinet.core.internal;

/** Short texts that come from outside, are compared as they are, and are printed. */
public final class Labels {

    /** The longest label, in characters. */
    public static final int LONGEST = 64;

    private Labels() {}

    /**
     * Checks that a text can be kept, compared and printed.
     *
     * @param what the name of the text, for the message
     * @param text the text
     * @return the same text
     * @throws IllegalArgumentException if it is blank, longer than {@value #LONGEST} characters, or has an unprintable
     *     character; the message does not repeat it
     */
    public static String check(String what, String text) {
        if (text.isBlank() || text.length() > LONGEST) {
            throw new IllegalArgumentException(
                    what + " must have 1 to " + LONGEST + " characters and not be blank: got " + text.length());
        }
        if (text.codePoints().anyMatch(Characters::isUnprintable)) {
            throw new IllegalArgumentException(what + " must have no control character or line separator");
        }
        return text;
    }
}
