package io.kabinet.core.subscriber;

import io.kabinet.core.internal.Words;

/**
 * The number of a personal account («лицевой счёт»), exactly as the operator writes it.
 *
 * <p>No source gives its shape, so any text is kept. {@link #toString()} is masked; whoever needs the number asks for
 * {@link #text()}. Immutable and safe for use by several threads.
 *
 * @param text 1 to 100 characters on one line
 */
public record AccountNumber(String text) {

    private static final int SHOWN = 2;
    private static final int SHORTEST_SHOWN = 6;

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if it is blank, too long, or holds a control character; the message never repeats
     *     it
     */
    public AccountNumber {
        Words.check("account number", text);
    }

    /**
     * The account number written in this way.
     *
     * @param text as the operator writes it
     * @return the account number
     * @throws IllegalArgumentException if the text is blank, too long, or holds a control character
     */
    public static AccountNumber of(String text) {
        return new AccountNumber(text);
    }

    /**
     * The number as it may stand in a log: the last two characters, and not even those if it is shorter than six.
     *
     * @return for example {@code ***42}
     */
    @Override
    public String toString() {
        return text.length() < SHORTEST_SHOWN ? "***" : "***" + text.substring(text.length() - SHOWN);
    }
}
