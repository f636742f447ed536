package io.kabinet.mts.business;

import io.kabinet.core.values.Stated;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.Set;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Money as the operator writes it: rubles by any of their names, in whole ones with decimals. */
final class Rubles {

    static final CurrencyUnit RUB = CurrencyUnit.of("RUB");

    private static final Set<String> NAMES = Set.of("RUB", "RUR", "810", "643");

    private Rubles() {}

    /** Whoever names no currency means rubles. */
    static void check(Optional<String> currency) throws Unreadable {
        if (currency.isPresent() && !NAMES.contains(currency.get())) {
            throw new Unreadable("another currency");
        }
    }

    static BigMoney exact(BigDecimal amount) {
        return BigMoney.of(RUB, amount.stripTrailingZeros().scale() < 0 ? amount.setScale(0) : amount);
    }

    static Stated<BigMoney> stated(Optional<BigDecimal> amount) {
        return amount.<Stated<BigMoney>>map(known -> Stated.of(exact(known))).orElseGet(Stated::notStated);
    }

    /** To the kopeck, and never more than there is. */
    static Money noMoreThan(BigDecimal amount) {
        return Money.of(RUB, amount, RoundingMode.FLOOR);
    }

    /** A price in kopecks; one that no kopecks come to is not stated, for a rounded one is nobody's. */
    static Stated<Money> price(Optional<BigDecimal> amount) {
        return amount.map(BigDecimal::stripTrailingZeros)
                .filter(exact -> exact.scale() <= RUB.getDecimalPlaces())
                .map(exact -> Stated.of(Money.of(RUB, exact)))
                .orElseGet(Stated::notStated);
    }
}
