package io.kabinet.core.service;

import io.kabinet.core.internal.Amounts;
import io.kabinet.core.values.Stated;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * What a service costs with one tariff; what nobody states is not free.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * <p><b>Source:</b> «Отключение/подключение услуг выполняется в соответствии с тарифом мобильной связи, используемым
 * клиентом».
 *
 * @param connecting once, when it is connected
 * @param disconnecting once, when it is disconnected
 * @param monthly at the beginning of each month of it
 */
public record ServicePrice(Stated<Money> connecting, Stated<Money> disconnecting, Stated<Money> monthly) {

    /** Nobody says what it costs. */
    public static final ServicePrice NOT_STATED =
            new ServicePrice(Stated.notStated(), Stated.notStated(), Stated.notStated());

    /**
     * Checks the amounts.
     *
     * @throws IllegalArgumentException if one is below zero or absurd, or they are in several currencies
     */
    public ServicePrice {
        long currencies = Stream.of(connecting, disconnecting, monthly)
                .flatMap(amount -> amount.asOptional().stream())
                .map(amount -> Amounts.check("price", amount).getCurrencyUnit())
                .distinct()
                .count();
        if (currencies > 1) {
            throw new IllegalArgumentException(
                    "a price in several currencies: " + connecting + ", " + disconnecting + ", " + monthly);
        }
    }

    /**
     * So much a month, and nothing once.
     *
     * @param amount the monthly price
     * @return the price
     * @throws IllegalArgumentException if it is below zero or absurd
     */
    public static ServicePrice monthly(Money amount) {
        Stated<Money> nothing = Stated.of(Money.zero(amount.getCurrencyUnit()));
        return new ServicePrice(nothing, nothing, Stated.of(amount));
    }

    Optional<CurrencyUnit> currency() {
        return Stream.of(connecting, disconnecting, monthly)
                .flatMap(amount -> amount.asOptional().stream())
                .map(Money::getCurrencyUnit)
                .findFirst();
    }

    /** What is stated of the price of connecting and of that of the first month. */
    Stated<Money> statedAtOnce() {
        return connecting.match(once -> Stated.of(monthly.match(once::plus, () -> once)), () -> monthly);
    }

    /** What is taken at once: the price of connecting and that of the first month. */
    Stated<Money> atOnce() {
        return connecting.match(
                once -> monthly.match(month -> Stated.of(once.plus(month)), Stated::<Money>notStated),
                Stated::<Money>notStated);
    }
}
