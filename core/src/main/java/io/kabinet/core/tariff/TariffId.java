package io.kabinet.core.tariff;

import io.kabinet.core.internal.Words;

/**
 * What an operator calls a tariff by among machines; nothing is read from it.
 *
 * <p>Ordered by its text, character by character, so that lists of tariffs come out the same everywhere. Immutable and
 * safe for use by several threads.
 *
 * @param text the identifier as the operator gives it, such as {@code super-8}
 */
public record TariffId(String text) implements Comparable<TariffId> {

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if it is blank, too long, or holds a control character
     */
    public TariffId {
        Words.check("tariff id", text);
    }

    @Override
    public int compareTo(TariffId other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
