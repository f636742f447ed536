package io.kabinet.core.internal;

/** What may stand in a text that is kept, compared and printed. */
public final class Characters {

    private Characters() {}

    /**
     * Whether a character would break a line, a log or a file: a control, a line or paragraph separator, half a surrogate.
     *
     * @param codePoint the character
     * @return true if it may not stand in such a text
     */
    public static boolean isUnprintable(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.SURROGATE -> true;
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
