package io.kabinet.core.bonus.programme;

import io.kabinet.core.internal.Words;

/**
 * What kind of thing points buy; any name but the constants is kept as it is.
 *
 * <p><b>Source:</b> «Бонусы можно потратить на смс, минуты, оплату тарифа или интернет». Immutable and safe for use by
 * several threads.
 *
 * @param name a stable name, such as {@code minutes}
 */
public record RewardKind(String name) {

    /** Messages. */
    public static final RewardKind SMS = new RewardKind("sms");

    /** Time of calls. */
    public static final RewardKind MINUTES = new RewardKind("minutes");

    /** Traffic. */
    public static final RewardKind INTERNET = new RewardKind("internet");

    /** The fee of the tariff. */
    public static final RewardKind TARIFF_FEE = new RewardKind("tariff-fee");

    /** A present from the catalogue: «подарки из каталога». */
    public static final RewardKind PRESENT = new RewardKind("present");

    /**
     * Checks the name.
     *
     * @throws IllegalArgumentException if it is blank, too long, or has an unprintable character
     */
    public RewardKind {
        Words.check("name", name);
    }

    @Override
    public String toString() {
        return name;
    }
}
