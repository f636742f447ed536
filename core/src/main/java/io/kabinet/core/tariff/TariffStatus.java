package io.kabinet.core.tariff;

import io.kabinet.core.internal.Words;

/**
 * Whether a tariff may be changed to.
 *
 * <p>An open value: a text that this version does not know is kept, and a rule that has to decide on it refuses by name.
 * Immutable and safe for use by several threads.
 *
 * <p><b>Source:</b> «тарифный план был закрыт для подключения и перехода».
 *
 * @param text the status, such as {@code open}
 */
public record TariffStatus(String text) {

    /** Anyone may change to it. */
    public static final TariffStatus OPEN = new TariffStatus("open");

    /** Archived: those who have it keep it, and nobody may change to it any more. */
    public static final TariffStatus CLOSED = new TariffStatus("closed");

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if it is blank, too long, or holds a control character
     */
    public TariffStatus {
        Words.check("tariff status", text);
    }

    /**
     * Whether this version knows the status.
     *
     * @return false for a text that none of the constants has
     */
    public boolean isKnown() {
        return equals(OPEN) || equals(CLOSED);
    }

    @Override
    public String toString() {
        return text;
    }
}
