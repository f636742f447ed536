package io.kabinet.core.detailing;

import io.kabinet.core.internal.Words;

/**
 * Which way a call, a message or traffic went; not which way the money did, see {@link Movement}.
 *
 * <p>An open value: a text that this version does not know is kept, and is neither {@link #IN} nor {@link #OUT}. Immutable
 * and safe for use by several threads.
 *
 * @param text direction, such as {@code in}
 */
public record Direction(String text) {

    /** To the subscriber. */
    public static final Direction IN = new Direction("in");

    /** From the subscriber. */
    public static final Direction OUT = new Direction("out");

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if it is blank, too long, or holds a control character
     */
    public Direction {
        Words.check("direction", text);
    }

    /**
     * Whether this version knows the direction.
     *
     * @return false for a text that none of the constants has
     */
    public boolean isKnown() {
        return equals(IN) || equals(OUT);
    }

    @Override
    public String toString() {
        return text;
    }
}
