package io.kabinet.core.bonus.programme;

import io.kabinet.core.internal.Words;

/**
 * What points are earned with; the constants are those that the operator names, and any other name is kept as it is.
 *
 * <p>Names are compared as they are written. Immutable and safe for use by several threads.
 *
 * @param name a stable name, such as {@code telecom}
 */
public record PointSource(String name) {

    /** Services of the network: «услуги связи». */
    public static final PointSource TELECOM = new PointSource("telecom");

    /** Internet at home. */
    public static final PointSource INTERNET = new PointSource("internet");

    /** Television at home: «домашнее ТВ». */
    public static final PointSource HOME_TV = new PointSource("home-tv");

    /** Purchases in the operator's shops. */
    public static final PointSource SHOP = new PointSource("shop");

    /** Goods of the operator's own brand in its shops. */
    public static final PointSource OWN_BRAND = new PointSource("own-brand");

    /** Purchases paid with the operator's bank card. */
    public static final PointSource MONEY_CARD = new PointSource("money-card");

    /** Top-ups of the account. */
    public static final PointSource TOP_UP = new PointSource("top-up");

    /**
     * Checks the name.
     *
     * @throws IllegalArgumentException if it is blank, too long, or has an unprintable character
     */
    public PointSource {
        Words.check("name", name);
    }

    @Override
    public String toString() {
        return name;
    }
}
