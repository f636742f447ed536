package io.kabinet.core.detailing.order;

import io.kabinet.core.internal.Characters;

/**
 * Where e-mail is sent.
 *
 * <p>Only what no address can do without is checked; whether anybody reads there is known to nobody but the post.
 * {@link #toString()} shows the domain alone. Immutable and safe for use by several threads.
 *
 * @param text such as {@code anna@example.com}: one {@code @} with something on both sides, no space, 3 to
 *     {@value #LONGEST} characters
 */
public record EmailAddress(String text) {

    /** The longest address, in characters. */
    public static final int LONGEST = 254;

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if it is no such address; the message never repeats it
     */
    public EmailAddress {
        int at = text.indexOf('@');
        if (at < 1 || at != text.lastIndexOf('@') || at == text.length() - 1 || text.length() > LONGEST) {
            throw new IllegalArgumentException("text must be one @ with something on both sides, of at most " + LONGEST
                    + " characters: got " + text.length());
        }
        if (text.codePoints().anyMatch(c -> Characters.isUnprintable(c) || Character.isSpaceChar(c))) {
            throw new IllegalArgumentException("text must have no space, control character or lone surrogate");
        }
    }

    @Override
    public String toString() {
        return "***" + text.substring(text.indexOf('@'));
    }
}
