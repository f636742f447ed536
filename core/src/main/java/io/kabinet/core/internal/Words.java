package io.kabinet.core.internal;

/** Words that came from outside and are kept as they are. */
public final class Words {

    /** The longest that such words may be, in characters. */
    public static final int LONGEST = 100;

    private Words() {}

    /**
     * Checks that there is something to read, on one line, and not without end.
     *
     * @param what the name of the text, for the message
     * @param text the text
     * @return the same text
     * @throws IllegalArgumentException if it is blank, longer than {@value #LONGEST}, or holds a control character; the
     *     message never repeats it
     */
    public static String check(String what, String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException(what + " is blank");
        }
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException(what + " is longer than " + LONGEST + " characters: " + text.length());
        }
        if (text.codePoints().anyMatch(Characters::isUnprintable)) {
            throw new IllegalArgumentException(what + " has a control character, line separator or lone surrogate");
        }
        return text;
    }
}
