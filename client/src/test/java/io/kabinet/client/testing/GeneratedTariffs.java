package io.kabinet.client.testing;

import io.kabinet.client.operation.Page;
import io.kabinet.client.tariff.ChangeTariff;
import io.kabinet.client.tariff.ChooseTraffic;
import io.kabinet.client.tariff.OwnTariff;
import io.kabinet.client.tariff.QuoteTariffChange;
import io.kabinet.client.tariff.ReadAllowances;
import io.kabinet.client.tariff.ReadTariff;
import io.kabinet.client.tariff.ReadTariffs;
import io.kabinet.client.tariff.ReadTrafficStatistics;
import io.kabinet.client.tariff.TariffChanged;
import io.kabinet.client.tariff.TrafficChosen;
import io.kabinet.core.reason.Reason;
import io.kabinet.core.tariff.Offering;
import io.kabinet.core.tariff.Tariff;
import io.kabinet.core.tariff.TariffCard;
import io.kabinet.core.tariff.TariffFamily;
import io.kabinet.core.tariff.TariffId;
import io.kabinet.core.tariff.TariffStatus;
import io.kabinet.core.tariff.allowance.Allowance;
import io.kabinet.core.tariff.allowance.AllowanceScope;
import io.kabinet.core.tariff.allowance.Allowances;
import io.kabinet.core.tariff.allowance.Remainder;
import io.kabinet.core.tariff.change.Agreement;
import io.kabinet.core.tariff.change.ChangeTerms;
import io.kabinet.core.tariff.change.Effect;
import io.kabinet.core.tariff.change.TariffChangeQuote;
import io.kabinet.core.tariff.change.TariffChangeReason;
import io.kabinet.core.tariff.favourite.FavouriteFees;
import io.kabinet.core.tariff.favourite.FavouriteNumbersPolicy;
import io.kabinet.core.tariff.favourite.NumberType;
import io.kabinet.core.tariff.terms.IncludedPackage;
import io.kabinet.core.tariff.terms.TariffPrices;
import io.kabinet.core.tariff.terms.UnitPrice;
import io.kabinet.core.tariff.terms.UsageKind;
import io.kabinet.core.tariff.traffic.TrafficPackage;
import io.kabinet.core.tariff.traffic.TrafficStatistics;
import io.kabinet.core.values.DateSpan;
import io.kabinet.core.values.Quantity;
import io.kabinet.core.values.Quantity.Unit;
import io.kabinet.core.values.Stated;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.joda.money.Money;

/** Tariffs and what is asked about them, out of a seed. */
final class GeneratedTariffs {

    private final Chance some;

    GeneratedTariffs(Chance some) {
        this.some = some;
    }

    List<Sample<?>> all() {
        LocalDate first = some.day();
        return List.of(
                Sample.of(new ReadTariff(some.number()), own()),
                Sample.of(
                        new ReadTariffs(some.number(), some.cursor()),
                        new Page<>(some.some(this::tariff), some.cursor())),
                Sample.of(new QuoteTariffChange(some.number(), id()), quote()),
                Sample.of(
                        new ChangeTariff(some.number(), new Agreement(quote(), acknowledged()), some.key()),
                        new TariffChanged(id(), terms(), some.at())),
                Sample.of(new ReadAllowances(some.number()), allowances()),
                Sample.of(
                        new ChooseTraffic(some.number(), some.text(), price(), some.key()),
                        new TrafficChosen(traffic(some.text()), some.at())),
                Sample.of(
                        new ReadTrafficStatistics(some.number(), DateSpan.of(first, first.plusDays(some.upTo(40)))),
                        new TrafficStatistics(days())));
    }

    Stated<Money> price() {
        return some.flag() ? Stated.of(some.money()) : Stated.notStated();
    }

    private TariffId id() {
        return new TariffId(some.text());
    }

    /** All prices of a tariff are in one currency. */
    private Tariff tariff() {
        Money price = some.money();
        TariffCard card = new TariffCard(
                some.text(),
                some.flag() ? "" : some.text(),
                some.some(() -> new TariffCard.Characteristic(some.text(), some.text())));
        Offering offering = new Offering(
                new TariffStatus(some.text()), some.maybe(() -> new TariffFamily(some.text())), some.maybe(some::text));
        return new Tariff(id(), card, offering, prices(price), some.some(this::included), some.maybe(this::favourites));
    }

    private TariffPrices prices(Money price) {
        SortedMap<UsageKind, UnitPrice> units = new TreeMap<>();
        some.some(this::usage).forEach(kind -> units.put(kind, new UnitPrice(price, 1 + some.upTo(99))));
        SortedMap<String, Money> services = new TreeMap<>();
        some.some(some::text).forEach(service -> services.put(service, price));
        Stated<Money> fee = some.flag() ? Stated.of(price) : Stated.notStated();
        return new TariffPrices(fee, some.flag() ? fee : Stated.notStated(), units, services);
    }

    private UsageKind usage() {
        return new UsageKind(some.text(), some.one(Unit.values()));
    }

    private IncludedPackage included() {
        Unit unit = some.one(Unit.values());
        return new IncludedPackage(some.text(), usages(unit), quantity(unit));
    }

    private SortedSet<UsageKind> usages(Unit unit) {
        SortedSet<UsageKind> kinds = new TreeSet<>(some.some(() -> new UsageKind(some.text(), unit)));
        kinds.add(new UsageKind(some.text(), unit));
        return kinds;
    }

    private OwnTariff own() {
        List<TrafficPackage> traffic = packages();
        Optional<String> chosen = traffic.isEmpty()
                ? Optional.empty()
                : some.maybe(() -> some.one(traffic).id());
        return new OwnTariff(tariff(), some.maybe(some::text), traffic, chosen);
    }

    private FavouriteNumbersPolicy favourites() {
        SortedSet<NumberType> types = new TreeSet<>(some.some(() -> new NumberType(some.text())));
        int limit = types.isEmpty() ? 0 : some.upTo(9);
        return new FavouriteNumbersPolicy(
                limit,
                types,
                new FavouriteFees(price(), price(), price()),
                some.maybe(() -> Period.ofDays(1 + some.upTo(60))));
    }

    private TrafficPackage traffic(String id) {
        return new TrafficPackage(id, quantity(Unit.BYTES), price());
    }

    private List<TrafficPackage> packages() {
        return Set.copyOf(some.some(some::text)).stream().map(this::traffic).toList();
    }

    private Quantity quantity(Unit unit) {
        return some.one(
                List.of(Quantity.of(some.points().count(), unit), Quantity.unlimited(unit), Quantity.notStated(unit)));
    }

    private ChangeTerms terms() {
        Instant earliest = some.at();
        Effect effect = new Effect(earliest, earliest.plusSeconds(some.upTo(999)));
        Money fee = some.money();
        Money monthly = Money.ofMinor(fee.getCurrencyUnit(), some.upTo(99_999));
        return new ChangeTerms(
                some.flag() ? Stated.of(fee) : Stated.notStated(),
                some.flag() ? Stated.of(monthly) : Stated.notStated(),
                some.flag() ? Stated.of(effect) : Stated.notStated());
    }

    private TariffChangeQuote quote() {
        List<Reason> warnings = List.copyOf(Set.copyOf(some.some(some::reason)));
        return new TariffChangeQuote(
                some.text(),
                id(),
                id(),
                terms(),
                warnings,
                warnings.stream().limit(some.upTo(warnings.size())).toList());
    }

    private Set<TariffChangeReason> acknowledged() {
        return Set.copyOf(some.some(() -> some.one(TariffChangeReason.values())));
    }

    Allowances allowances() {
        return new Allowances(
                Set.copyOf(some.some(some::text)).stream().map(this::allowance).toList());
    }

    private Allowance allowance(String id) {
        Unit unit = some.one(Unit.values());
        long left = some.upTo(999);
        Quantity total = some.flag() ? Quantity.of(left + some.upTo(999), unit) : Quantity.unlimited(unit);
        Supplier<Optional<String>> region = () -> some.maybe(some::text);
        return new Allowance(
                id,
                new AllowanceScope(usages(unit), region.get()),
                new Remainder(some.flag() ? Quantity.of(left, unit) : Quantity.notStated(unit), total, quantity(unit)),
                some.maybe(some::at),
                some.upTo(9) - 5);
    }

    private SortedMap<LocalDate, Long> days() {
        SortedMap<LocalDate, Long> days = new TreeMap<>();
        some.some(some::day).forEach(day -> days.put(day, some.points().count()));
        return days;
    }
}
