package io.kabinet.testkit;

import io.kabinet.core.subscriber.Peer;
import io.kabinet.core.tariff.Tariff;
import io.kabinet.core.tariff.TariffId;
import io.kabinet.core.tariff.favourite.FavouriteNumbersPolicy;
import io.kabinet.core.tariff.favourite.NumberType;
import io.kabinet.core.tariff.traffic.TrafficChoice;
import io.kabinet.core.tariff.traffic.TrafficPackage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Which tariffs the operator has, closed ones among them, and what it knows of numbers. Guarded by the world's lock. */
final class TariffBook {

    private final CurrencyUnit currency;
    private final InventedTariffs invented;
    private final Map<TariffId, Tariff> tariffs = new LinkedHashMap<>();
    private List<Tariff> lastFirst = List.of();
    private final Map<TariffId, TrafficChoice> traffic = new HashMap<>();
    private final Map<Peer, NumberType> types = new HashMap<>();

    TariffBook(CurrencyUnit currency) {
        this.currency = currency;
        this.invented = InventedTariffs.in(currency);
        keep(invented.all());
        traffic(InventedTariffs.LARGE, invented.amountsOfTraffic());
    }

    /** What everybody has unless told otherwise. */
    Tariff usual() {
        return invented.small();
    }

    List<Tariff> all() {
        return List.copyOf(tariffs.values());
    }

    /** All of them the other way round. */
    List<Tariff> lastFirst() {
        return lastFirst;
    }

    Optional<Tariff> find(TariffId id) {
        return Optional.ofNullable(tariffs.get(id));
    }

    /** The amounts of traffic that a tariff lets its subscribers choose from, none if nobody said. */
    TrafficChoice traffic(TariffId tariff) {
        return traffic.getOrDefault(tariff, new TrafficChoice(List.of()));
    }

    Optional<NumberType> typeOf(Peer peer) {
        return Optional.ofNullable(types.get(peer));
    }

    void replace(List<Tariff> all) {
        all.forEach(this::check);
        if (all.stream().map(Tariff::id).distinct().count() < all.size()) {
            throw new IllegalArgumentException("a tariff is offered twice");
        }
        keep(all);
    }

    private void keep(List<Tariff> all) {
        tariffs.clear();
        all.forEach(tariff -> tariffs.put(tariff.id(), tariff));
        List<Tariff> reversed = new ArrayList<>(all);
        Collections.reverse(reversed);
        lastFirst = List.copyOf(reversed);
    }

    void traffic(TariffId tariff, List<TrafficPackage> offered) {
        traffic.put(tariff, new TrafficChoice(offered));
    }

    void type(Peer peer, NumberType type) {
        types.put(peer, type);
    }

    Tariff check(Tariff tariff) {
        Stream<Money> fees = tariff.favourites().map(FavouriteNumbersPolicy::fees).stream()
                .flatMap(each -> Stream.of(each.add(), each.replace(), each.remove()))
                .flatMap(fee -> fee.asOptional().stream());
        Stream<CurrencyUnit> used =
                Stream.concat(tariff.prices().currency().stream(), fees.map(Money::getCurrencyUnit));
        if (used.anyMatch(other -> !other.equals(currency))) {
            throw new IllegalArgumentException("prices must be in " + currency + ": " + tariff.id());
        }
        return tariff;
    }
}
