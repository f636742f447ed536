package io.kabinet.core.testing;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Roubles, short. */
public final class Rubles {

    /** The currency. */
    public static final CurrencyUnit RUB = CurrencyUnit.of("RUB");

    private Rubles() {}

    /** So many roubles, as written. */
    public static Money rub(String amount) {
        return Money.parse("RUB " + amount);
    }
}
