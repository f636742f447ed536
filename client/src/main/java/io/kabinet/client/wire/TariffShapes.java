package io.kabinet.client.wire;

import io.kabinet.client.tariff.OwnTariff;
import io.kabinet.client.tariff.ReadTariff;
import io.kabinet.client.tariff.ReadTariffs;
import io.kabinet.core.tariff.Offering;
import io.kabinet.core.tariff.Tariff;
import io.kabinet.core.tariff.TariffCard;
import io.kabinet.core.tariff.TariffCard.Characteristic;
import io.kabinet.core.tariff.TariffFamily;
import io.kabinet.core.tariff.TariffId;
import io.kabinet.core.tariff.TariffStatus;
import io.kabinet.core.tariff.favourite.FavouriteFees;
import io.kabinet.core.tariff.favourite.FavouriteNumbersPolicy;
import io.kabinet.core.tariff.favourite.NumberType;
import io.kabinet.core.tariff.terms.IncludedPackage;
import io.kabinet.core.tariff.terms.TariffPrices;
import io.kabinet.core.tariff.terms.UnitPrice;
import io.kabinet.core.tariff.terms.UsageKind;
import io.kabinet.core.values.Quantity;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.joda.money.Money;

/**
 * What goes over the wire about tariffs themselves.
 *
 * <p>Statuses, families, regions, kinds of usage and of numbers are words of the operator's, and any are kept. A price that
 * is not there is not stated, and never nothing.
 */
final class TariffShapes {

    static final String ROOM = "/v1/tariffs/";

    private static final Shape<Characteristic> CHARACTERISTIC = new Shape<>(
            line -> Json.Fields.of("name", line.name()).and("value", line.value()),
            json -> new Characteristic(
                    Values.needed(json, "name", Values::text), Values.needed(json, "value", Values::text)));

    private static final Shape<Map.Entry<UsageKind, UnitPrice>> UNIT_PRICE = new Shape<>(
            price -> Json.Fields.of("usage", price.getKey().text())
                    .and("unit", price.getKey().unit().name())
                    .and("price", Values.money(price.getValue().price()))
                    .and("per", Long.toString(price.getValue().per())),
            json -> {
                Quantity.Unit unit = Values.needed(json, "unit", Values::unit);
                return Map.entry(
                        Values.needed(json, "usage", usage -> new UsageKind(Values.text(usage), unit)),
                        new UnitPrice(
                                Values.needed(json, "price", Values::money),
                                Values.needed(json, "per", Values::count)));
            });

    private static final Shape<Map.Entry<String, Money>> SERVICE_PRICE = new Shape<>(
            price -> Json.Fields.of("service", price.getKey()).and("price", Values.money(price.getValue())),
            json -> Map.entry(
                    Values.needed(json, "service", Values::text), Values.needed(json, "price", Values::money)));

    private static final Shape<IncludedPackage> PACKAGE = new Shape<>(
            each -> Json.Fields.of("name", each.name())
                    .and("usages", TariffParts.usages(each.kinds()))
                    .and("amount", Quantities.write(each.amount())),
            json -> {
                Quantity amount = Values.needed(json, "amount", Quantities::read);
                return new IncludedPackage(
                        Values.needed(json, "name", Values::text),
                        Values.needed(json, "usages", usages -> TariffParts.usages(usages, amount.unit())),
                        amount);
            });

    private static final Shape<FavouriteNumbersPolicy> FAVOURITES = new Shape<>(
            policy -> Json.Fields.of("limit", Integer.toString(policy.limit()))
                    .and("types", Json.Items.of(List.copyOf(policy.types()), type -> new Json.Text(type.text())))
                    .and("addFee", policy.fees().add().asOptional(), Values::money)
                    .and("replaceFee", policy.fees().replace().asOptional(), Values::money)
                    .and("removeFee", policy.fees().remove().asOptional(), Values::money)
                    .and("shortestStay", policy.shortestStay(), stay -> new Json.Text(stay.toString())),
            json -> new FavouriteNumbersPolicy(
                    Values.needed(json, "limit", Values::integer),
                    Values.needed(json, "types", TariffShapes::types),
                    new FavouriteFees(
                            Values.price(json, "addFee"),
                            Values.price(json, "replaceFee"),
                            Values.price(json, "removeFee")),
                    Values.stated(json, "shortestStay", Values::period)));

    static final Shape<Tariff> TARIFF = new Shape<>(TariffShapes::write, TariffShapes::tariff);

    private static final Shape<OwnTariff> OWN = new Shape<>(
            own -> Json.Fields.of("tariff", TARIFF.write().apply(own.tariff()))
                    .and("region", own.region(), Json.Text::new)
                    .and("traffic", Json.Items.of(own.traffic(), AllowanceShapes.TRAFFIC.write()))
                    .and("chosen", own.chosen(), Json.Text::new),
            json -> new OwnTariff(
                    Values.needed(json, "tariff", TARIFF.read()),
                    Values.stated(json, "region", Values::text),
                    Values.needed(json, "traffic", list -> Values.list(list, AllowanceShapes.TRAFFIC.read())),
                    Values.stated(json, "chosen", Values::text)));

    static final List<Line<?, ?>> LINES = List.of(
            Line.inside(ReadTariff.class, Shape.about(ReadTariff::new), OWN, ROOM + "own"),
            Line.inside(
                    ReadTariffs.class,
                    Pages.from(ReadTariffs::from, ReadTariffs::new),
                    Pages.of(TARIFF),
                    ROOM + "offered"));

    private TariffShapes() {}

    static TariffId id(Json json) throws Unreadable {
        return new TariffId(Values.text(json));
    }

    private static SortedSet<NumberType> types(Json json) throws Unreadable {
        return new TreeSet<>(Values.list(json, type -> new NumberType(Values.text(type))));
    }

    private static Json write(Tariff tariff) {
        TariffPrices prices = tariff.prices();
        return Json.Fields.of("id", tariff.id().text())
                .and("name", tariff.card().name())
                .and("description", tariff.card().description())
                .and("characteristics", Json.Items.of(tariff.card().characteristics(), CHARACTERISTIC.write()))
                .and("status", tariff.offering().status().text())
                .and("family", tariff.offering().family(), family -> new Json.Text(family.text()))
                .and("region", tariff.offering().region(), Json.Text::new)
                .and("monthlyFee", prices.monthlyFee().asOptional(), Values::money)
                .and("changeFee", prices.changeFee().asOptional(), Values::money)
                .and("prices", Json.Items.of(List.copyOf(prices.units().entrySet()), UNIT_PRICE.write()))
                .and("services", Json.Items.of(List.copyOf(prices.services().entrySet()), SERVICE_PRICE.write()))
                .and("packages", Json.Items.of(tariff.packages(), PACKAGE.write()))
                .and("favourites", tariff.favourites(), FAVOURITES.write());
    }

    private static Tariff tariff(Json json) throws Unreadable {
        return new Tariff(
                Values.needed(json, "id", TariffShapes::id),
                new TariffCard(
                        Values.needed(json, "name", Values::text),
                        Values.needed(json, "description", Values::text),
                        Values.needed(json, "characteristics", list -> Values.list(list, CHARACTERISTIC.read()))),
                new Offering(
                        Values.needed(json, "status", status -> new TariffStatus(Values.text(status))),
                        Values.stated(json, "family", family -> new TariffFamily(Values.text(family))),
                        Values.stated(json, "region", Values::text)),
                prices(json),
                Values.needed(json, "packages", list -> Values.list(list, PACKAGE.read())),
                Values.stated(json, "favourites", FAVOURITES.read()));
    }

    private static TariffPrices prices(Json json) throws Unreadable {
        return new TariffPrices(
                Values.price(json, "monthlyFee"),
                Values.price(json, "changeFee"),
                Values.needed(
                        json,
                        "prices",
                        list -> TariffParts.map(list, UNIT_PRICE.read(), Map.Entry::getKey, Map.Entry::getValue)),
                Values.needed(
                        json,
                        "services",
                        list -> TariffParts.map(list, SERVICE_PRICE.read(), Map.Entry::getKey, Map.Entry::getValue)));
    }
}
