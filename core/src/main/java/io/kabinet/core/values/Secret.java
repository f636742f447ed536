package io.kabinet.core.values;

/**
 * A password, a code or a PIN: kept, compared, and never printed.
 *
 * <p>It prints as {@code ***}, its hash says nothing of it, no exception of this library repeats it, and it cannot be
 * serialized. Comparing takes as long for a near miss as for a far one; only the length of the other text shows. A
 * {@link CharSequence} it is not, on purpose: joining it to a string joins three asterisks. Immutable and safe for use
 * by several threads.
 */
public final class Secret {

    private final String text;

    private Secret(String text) {
        this.text = text;
    }

    /**
     * Keeps a text secret.
     *
     * @param text any text, also an empty one; it is copied
     * @return the secret
     */
    public static Secret of(CharSequence text) {
        return new Secret(text.toString());
    }

    /**
     * The text itself, for the one place that needs it.
     *
     * @return the text as it was given
     */
    public String reveal() {
        return text;
    }

    /**
     * Whether the text is this, character by character.
     *
     * @param other any text; nothing is trimmed, folded or normalised
     * @return true if it is the same
     */
    public boolean matches(CharSequence other) {
        int length = other.length();
        int differences = length ^ text.length();
        for (int i = 0; i < length; i++) {
            char mine = i < text.length() ? text.charAt(i) : 0;
            differences |= mine ^ other.charAt(i);
        }
        return differences == 0;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Secret secret && matches(secret.text);
    }

    /**
     * The same for every secret, so that nothing of the text gets out this way.
     *
     * @return always the same number
     */
    @Override
    public int hashCode() {
        return 3;
    }

    /**
     * Three asterisks.
     *
     * @return always {@code ***}
     */
    @Override
    public String toString() {
        return "***";
    }
}
