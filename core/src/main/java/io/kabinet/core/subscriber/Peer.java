package io.kabinet.core.subscriber;

import io.kabinet.core.internal.Characters;
import java.util.Optional;

/**
 * Whoever was called or written to, exactly as the operator writes it.
 *
 * <p>A short number (3339), a sender's name ("MTS"), a landline, a number of another country, a mobile number: the text
 * is kept as it came, and two spellings of one number are two peers. Neither the operator nor the kind of number is
 * ever guessed from a prefix.
 *
 * <p>{@link #toString()} is masked; whoever needs the text asks for {@link #text()}. Immutable and safe for use by
 * several threads.
 *
 * @param text 1 to {@value #LONGEST} characters, at least one of them no space; no control character, no line
 *     separator, no half of a surrogate pair
 */
public record Peer(String text) {

    /** The longest text, in characters. */
    public static final int LONGEST = 64;

    private static final int FEWEST_MASKED = 7;
    private static final int SHOWN = 2;

    /**
     * Checks length and characters, in this order.
     *
     * @param text as the operator writes it
     * @throws IllegalArgumentException if the text is not as described; the message never repeats it
     */
    public Peer {
        if (text.isEmpty() || text.length() > LONGEST) {
            throw new IllegalArgumentException("text must have 1 to " + LONGEST + " characters: got " + text.length());
        }
        if (text.codePoints().anyMatch(Characters::isUnprintable)) {
            throw new IllegalArgumentException("text must have no control character, line separator or lone surrogate");
        }
        if (text.codePoints().allMatch(Peer::isBlank)) {
            throw new IllegalArgumentException("text must not be blank");
        }
    }

    /**
     * The peer written in this way.
     *
     * @param text as the operator writes it, 1 to {@value #LONGEST} characters
     * @return the peer
     * @throws IllegalArgumentException if the text is blank, too long, or has a character that a peer may not have
     */
    public static Peer of(String text) {
        return new Peer(text);
    }

    /**
     * The mobile number of Russia or Belarus that the text is, if it plainly is one.
     *
     * @return the number if the text is exactly its wire form, with or without one plus in front; otherwise empty, with
     *     no attempt to read separators or national forms
     */
    public Optional<Msisdn> msisdn() {
        return Msisdn.maybe(text.startsWith("+") ? text.substring(1) : text);
    }

    /**
     * The peer as it may stand in a log: of seven digits or more in a run only the last two are shown.
     *
     * <p>Only a letter ends a run, so separators do not hide a long number from the mask; digits of any script count.
     * Short numbers and names are shown whole.
     *
     * @return for example {@code 3339}, {@code MTS} or {@code +** ** *****-67}
     */
    @Override
    public String toString() {
        int[] characters = text.codePoints().toArray();
        int start = 0;
        for (int i = 0; i <= characters.length; i++) {
            if (i == characters.length || Character.isLetter(characters[i])) {
                maskRun(characters, start, i);
                start = i + 1;
            }
        }
        return new String(characters, 0, characters.length);
    }

    private static void maskRun(int[] characters, int start, int end) {
        int digits = 0;
        for (int i = start; i < end; i++) {
            digits += Character.isDigit(characters[i]) ? 1 : 0;
        }
        int hidden = digits < FEWEST_MASKED ? 0 : digits - SHOWN;
        for (int i = start; hidden > 0; i++) {
            if (Character.isDigit(characters[i])) {
                characters[i] = '*';
                hidden--;
            }
        }
    }

    private static boolean isBlank(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
    }
}
