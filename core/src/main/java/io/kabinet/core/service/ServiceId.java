package io.kabinet.core.service;

import io.kabinet.core.internal.Words;

/**
 * What an operator calls a service by among machines; nothing is read from it.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param text the identifier as the operator gives it, such as {@code gudok}
 */
public record ServiceId(String text) {

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if it is blank, too long, or holds a control character
     */
    public ServiceId {
        Words.check("service id", text);
    }

    @Override
    public String toString() {
        return text;
    }
}
