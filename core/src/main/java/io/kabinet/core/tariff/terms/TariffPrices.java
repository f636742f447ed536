package io.kabinet.core.tariff.terms;

import io.kabinet.core.internal.Amounts;
import io.kabinet.core.internal.Words;
import io.kabinet.core.values.Stated;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a tariff costs, as far as it is stated; a price that is not stated is neither zero nor free.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * <p><b>Source:</b> «размер абонентской платы», «стоимость перехода»; services are connected «в соответствии с тарифом
 * мобильной связи, используемым клиентом».
 *
 * @param monthlyFee what it costs a month, zero if it has no monthly fee
 * @param changeFee what the change to it costs, once
 * @param units what usage beyond the packages costs, by kind
 * @param services what a service costs with this tariff, by the operator's name of the service
 */
public record TariffPrices(
        Stated<Money> monthlyFee,
        Stated<Money> changeFee,
        SortedMap<UsageKind, UnitPrice> units,
        SortedMap<String, Money> services) {

    /** Nobody stated any price. */
    public static final TariffPrices NOT_STATED =
            new TariffPrices(Stated.notStated(), Stated.notStated(), new TreeMap<>(), new TreeMap<>());

    /**
     * Copies the prices and checks them.
     *
     * @throws IllegalArgumentException if one is below zero or absurd, or they are in several currencies
     */
    public TariffPrices {
        units = Collections.unmodifiableSortedMap(new TreeMap<>(units));
        services = Collections.unmodifiableSortedMap(new TreeMap<>(services));
        services.keySet().forEach(name -> Words.check("service", name));
        if (all(monthlyFee, changeFee, units, services)
                        .map(price -> Amounts.check("price", price).getCurrencyUnit())
                        .distinct()
                        .count()
                > 1) {
            throw new IllegalArgumentException("prices of one tariff in several currencies");
        }
    }

    /**
     * The same prices with fees.
     *
     * @param monthly what the tariff costs a month
     * @param ofChange what the change to it costs, once
     * @return the changed prices
     * @throws IllegalArgumentException if one is below zero or absurd, or in another currency
     */
    public TariffPrices withFees(Stated<Money> monthly, Stated<Money> ofChange) {
        return new TariffPrices(monthly, ofChange, units, services);
    }

    /**
     * The same prices with one more for usage.
     *
     * @param kind what is used
     * @param price what it costs beyond the packages
     * @return the changed prices
     * @throws IllegalArgumentException if it is in another currency
     */
    public TariffPrices with(UsageKind kind, UnitPrice price) {
        SortedMap<UsageKind, UnitPrice> more = new TreeMap<>(units);
        more.put(kind, price);
        return new TariffPrices(monthlyFee, changeFee, more, services);
    }

    /**
     * The same prices with one more for a service.
     *
     * @param service the operator's name of the service
     * @param price what it costs with this tariff
     * @return the changed prices
     * @throws IllegalArgumentException if the name is blank, or the price below zero or in another currency
     */
    public TariffPrices with(String service, Money price) {
        SortedMap<String, Money> more = new TreeMap<>(services);
        more.put(service, price);
        return new TariffPrices(monthlyFee, changeFee, units, more);
    }

    /**
     * What usage beyond the packages costs.
     *
     * @param kind what is used
     * @return its price, or not stated
     */
    public Stated<UnitPrice> of(UsageKind kind) {
        return stated(units.get(kind));
    }

    /**
     * What a service costs with this tariff.
     *
     * @param service the operator's name of the service, compared letter by letter
     * @return its price, or not stated
     */
    public Stated<Money> ofService(String service) {
        return stated(services.get(service));
    }

    /**
     * The currency of the prices.
     *
     * @return the currency, or empty if no price is stated
     */
    public Optional<CurrencyUnit> currency() {
        return all(monthlyFee, changeFee, units, services)
                .map(Money::getCurrencyUnit)
                .findFirst();
    }

    private static <T> Stated<T> stated(@Nullable T price) {
        return price == null ? Stated.notStated() : Stated.of(price);
    }

    private static Stream<Money> all(
            Stated<Money> monthly,
            Stated<Money> ofChange,
            Map<UsageKind, UnitPrice> units,
            Map<String, Money> services) {
        Objects.requireNonNull(monthly, "monthlyFee");
        Objects.requireNonNull(ofChange, "changeFee");
        return Stream.of(
                        Stream.of(monthly, ofChange).flatMap(fee -> fee.asOptional().stream()),
                        units.values().stream().map(UnitPrice::price),
                        services.values().stream())
                .flatMap(prices -> prices);
    }
}
