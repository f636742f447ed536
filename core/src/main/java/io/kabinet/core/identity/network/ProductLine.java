package io.kabinet.core.identity.network;

import io.kabinet.core.internal.Words;

/**
 * What the subscriber has from the operator.
 *
 * <p>An open value: a line that no policy lists is refused by its name. Immutable and safe for use by several threads.
 *
 * @param text its name, such as {@code mobile}, of up to 100 characters
 */
public record ProductLine(String text) {

    /** A mobile number; the only line that the cabinet is for. */
    public static final ProductLine MOBILE = new ProductLine("mobile");

    /** Internet or television at home, which has a cabinet of its own. */
    public static final ProductLine HOME = new ProductLine("home");

    /** Satellite television, which has a cabinet of its own. */
    public static final ProductLine SATELLITE_TV = new ProductLine("satellite_tv");

    /** The bank, which has a cabinet of its own. */
    public static final ProductLine BANK = new ProductLine("bank");

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if it is blank, too long, or has an unprintable character
     */
    public ProductLine {
        Words.check("text", text);
    }

    @Override
    public String toString() {
        return text;
    }
}
