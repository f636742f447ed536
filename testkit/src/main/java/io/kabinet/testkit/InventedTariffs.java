package io.kabinet.testkit;

import io.kabinet.core.tariff.Offering;
import io.kabinet.core.tariff.Tariff;
import io.kabinet.core.tariff.TariffCard;
import io.kabinet.core.tariff.TariffCard.Characteristic;
import io.kabinet.core.tariff.TariffId;
import io.kabinet.core.tariff.favourite.FavouriteFees;
import io.kabinet.core.tariff.favourite.FavouriteNumbersPolicy;
import io.kabinet.core.tariff.favourite.NumberType;
import io.kabinet.core.tariff.terms.IncludedPackage;
import io.kabinet.core.tariff.terms.TariffPrices;
import io.kabinet.core.tariff.terms.UnitPrice;
import io.kabinet.core.tariff.terms.UsageKind;
import io.kabinet.core.tariff.traffic.TrafficPackage;
import io.kabinet.core.values.Quantity;
import io.kabinet.core.values.Quantity.Unit;
import io.kabinet.core.values.Stated;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Tariffs where nobody said which there are: invented from name to figures, and marked so. */
final class InventedTariffs {

    static final TariffId SMALL = new TariffId("example");
    static final TariffId LARGE = new TariffId("example-large");
    static final TariffId OLD = new TariffId("example-old");

    private static final long MINUTE = 60;
    private static final long GIGABYTE = 1_000_000_000;

    private static final Map<CurrencyUnit, InventedTariffs> INVENTED = new ConcurrentHashMap<>();

    private final CurrencyUnit currency;
    private final List<Tariff> all;
    private final List<TrafficPackage> amountsOfTraffic;

    private InventedTariffs(CurrencyUnit currency) {
        this.currency = currency;
        this.all = List.of(
                tariff(SMALL, "Пример", prices(10, 1)).with(minutes(100)),
                tariff(LARGE, "Большой пример", prices(25, 2))
                        .with(minutes(500), traffic(5))
                        .with(FavouriteNumbersPolicy.of(2, NumberType.ON_NET).with(fees())),
                tariff(OLD, "Старый пример", prices(5, 1)).with(Offering.CLOSED));
        this.amountsOfTraffic = List.of(amount("traffic-5", 5, 3), amount("traffic-20", 20, 8));
    }

    /** Nothing of them ever changes, so all operators with a currency have the same. */
    static InventedTariffs in(CurrencyUnit currency) {
        return INVENTED.computeIfAbsent(currency, InventedTariffs::new);
    }

    /** What everybody has unless told otherwise. */
    Tariff small() {
        return all.get(0);
    }

    List<Tariff> all() {
        return all;
    }

    /** The amounts of traffic to choose from with the large one. */
    List<TrafficPackage> amountsOfTraffic() {
        return amountsOfTraffic;
    }

    private static Tariff tariff(TariffId id, String name, TariffPrices prices) {
        TariffCard card =
                new TariffCard(name, "Придуман для тестов.", List.of(new Characteristic("Происхождение", "придуман")));
        return new Tariff(id, card, Offering.OPEN, prices, List.of(), Optional.empty());
    }

    private TariffPrices prices(long monthly, long ofChange) {
        return new TariffPrices(Stated.of(money(monthly)), Stated.of(money(ofChange)), new TreeMap<>(), new TreeMap<>())
                .with(UsageKind.CALLS_ON_NET, new UnitPrice(money(1), MINUTE))
                .with(UsageKind.SMS, new UnitPrice(money(1), 1));
    }

    private FavouriteFees fees() {
        return new FavouriteFees(Stated.of(money(1)), Stated.of(money(2)), Stated.of(money(0)));
    }

    private TrafficPackage amount(String id, long gigabytes, long price) {
        return new TrafficPackage(id, Quantity.of(gigabytes * GIGABYTE, Unit.BYTES), Stated.of(money(price)));
    }

    private static IncludedPackage minutes(long count) {
        return IncludedPackage.of(
                "minutes-" + count, Quantity.of(count * MINUTE, Unit.SECONDS), UsageKind.CALLS_ON_NET);
    }

    private static IncludedPackage traffic(long gigabytes) {
        return IncludedPackage.of(
                "gigabytes-" + gigabytes, Quantity.of(gigabytes * GIGABYTE, Unit.BYTES), UsageKind.TRAFFIC);
    }

    private Money money(long units) {
        return Money.ofMajor(currency, units);
    }
}
