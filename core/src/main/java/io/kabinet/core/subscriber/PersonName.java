package io.kabinet.core.subscriber;

import io.kabinet.core.internal.Words;

/**
 * What a subscriber is called («ФИО»), exactly as the operator writes it.
 *
 * <p>{@link #toString()} shows the first letter only; whoever needs the name asks for {@link #text()}. Immutable and
 * safe for use by several threads.
 *
 * @param text 1 to 100 characters on one line
 */
public record PersonName(String text) {

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if it is blank, too long, or holds a control character; the message never repeats
     *     it
     */
    public PersonName {
        Words.check("name", text);
    }

    /**
     * The name written in this way.
     *
     * @param text as the operator writes it
     * @return the name
     * @throws IllegalArgumentException if the text is blank, too long, or holds a control character
     */
    public static PersonName of(String text) {
        return new PersonName(text);
    }

    /**
     * The name as it may stand in a log.
     *
     * @return for example {@code И***}
     */
    @Override
    public String toString() {
        return text.substring(0, text.offsetByCodePoints(0, 1)) + "***";
    }
}
