package io.kabinet.core.message;

/**
 * What an SMS says; it prints as stars.
 *
 * <p>Line breaks may stand in it. How many parts it is sent in, and how long it may be, no source says: nothing is
 * counted or cut here. Immutable and safe for use by several threads.
 *
 * @param text the words, not blank, without half a surrogate pair
 */
public record SmsText(String text) {

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if it is blank or has half a surrogate pair; the message never repeats it
     */
    public SmsText {
        if (text.isBlank()) {
            throw new IllegalArgumentException("text is blank");
        }
        if (text.codePoints().anyMatch(c -> Character.getType(c) == Character.SURROGATE)) {
            throw new IllegalArgumentException("text has half a surrogate pair");
        }
    }

    @Override
    public String toString() {
        return "***";
    }
}
