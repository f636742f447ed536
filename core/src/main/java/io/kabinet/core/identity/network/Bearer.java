package io.kabinet.core.identity.network;

import io.kabinet.core.internal.Words;

/**
 * The radio network that a connection goes over.
 *
 * <p>An open value: a bearer that no policy lists, such as 5G, is refused by its name. Immutable and safe for use by several threads.
 *
 * @param text its name, such as {@code 4G}, of up to 100 characters
 */
public record Bearer(String text) {

    /** LTE. */
    public static final Bearer FOUR_G = new Bearer("4G");

    /** UMTS. */
    public static final Bearer THREE_G = new Bearer("3G");

    /** EDGE. */
    public static final Bearer EDGE = new Bearer("EDGE");

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if it is blank, too long, or has an unprintable character
     */
    public Bearer {
        Words.check("text", text);
    }

    @Override
    public String toString() {
        return text;
    }
}
