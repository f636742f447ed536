package io.kabinet.core.identity.social;

import io.kabinet.core.internal.Words;

/**
 * A social network, by its name.
 *
 * <p>An open value: no source says which networks the operator has. Immutable and safe for use by several threads.
 *
 * @param text its name, of up to 100 characters
 */
public record SocialProvider(String text) {

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if it is blank, too long, or holds a control character
     */
    public SocialProvider {
        Words.check("social provider", text);
    }

    @Override
    public String toString() {
        return text;
    }
}
