package io.kabinet.core.tariff;

import io.kabinet.core.internal.Words;

/**
 * The line of tariffs that a tariff belongs to.
 *
 * <p>Some services are for one family only. An open value: any text may come, and two families are the same if their
 * texts are. Immutable and safe for use by several threads.
 *
 * <p><b>Source:</b> «Если вы перейдете на любой тарифный план СМАРТ, то можете подключить услугу гудок».
 *
 * @param text the family, such as {@code smart}
 */
public record TariffFamily(String text) {

    /** The tariffs «СМАРТ». */
    public static final TariffFamily SMART = new TariffFamily("smart");

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if it is blank, too long, or holds a control character
     */
    public TariffFamily {
        Words.check("tariff family", text);
    }

    @Override
    public String toString() {
        return text;
    }
}
