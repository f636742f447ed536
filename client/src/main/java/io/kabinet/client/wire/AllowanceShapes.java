package io.kabinet.client.wire;

import io.kabinet.client.tariff.ChooseTraffic;
import io.kabinet.client.tariff.ReadAllowances;
import io.kabinet.client.tariff.ReadTrafficStatistics;
import io.kabinet.client.tariff.TrafficChosen;
import io.kabinet.core.tariff.allowance.Allowance;
import io.kabinet.core.tariff.allowance.AllowanceScope;
import io.kabinet.core.tariff.allowance.Allowances;
import io.kabinet.core.tariff.allowance.Remainder;
import io.kabinet.core.tariff.traffic.TrafficPackage;
import io.kabinet.core.tariff.traffic.TrafficStatistics;
import io.kabinet.core.values.Quantity;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What goes over the wire about what is left of packages, and about traffic. */
final class AllowanceShapes {

    static final Shape<TrafficPackage> TRAFFIC = new Shape<>(
            each -> Json.Fields.of("id", each.id())
                    .and("amount", Quantities.write(each.amount()))
                    .and("price", each.price().asOptional(), Values::money),
            json -> new TrafficPackage(
                    Values.needed(json, "id", Values::text),
                    Values.needed(json, "amount", Quantities::read),
                    Values.price(json, "price")));

    /** All its amounts are in one unit, which also tells the kinds of usage apart. */
    private static final Shape<Allowance> ALLOWANCE = new Shape<>(
            each -> Json.Fields.of("id", each.id())
                    .and("usages", TariffParts.usages(each.scope().kinds()))
                    .and("region", each.scope().region(), Json.Text::new)
                    .and("unit", each.remainder().left().unit().name())
                    .and("left", Quantities.count(each.remainder().left()), Json.Text::new)
                    .and("total", Quantities.count(each.remainder().total()), Json.Text::new)
                    .and("usedByOthers", Quantities.count(each.remainder().usedByOthers()), Json.Text::new)
                    .and("validUntil", each.validUntil(), Values::instant)
                    .and("priority", Integer.toString(each.priority())),
            json -> {
                Quantity.Unit unit = Values.needed(json, "unit", Values::unit);
                return new Allowance(
                        Values.needed(json, "id", Values::text),
                        new AllowanceScope(
                                Values.needed(json, "usages", usages -> TariffParts.usages(usages, unit)),
                                Values.stated(json, "region", Values::text)),
                        new Remainder(
                                Quantities.read(json, "left", unit),
                                Quantities.read(json, "total", unit),
                                Quantities.read(json, "usedByOthers", unit)),
                        Values.stated(json, "validUntil", Values::instant),
                        Values.needed(json, "priority", Values::integer));
            });

    static final Shape<Allowances> ALLOWANCES = new Shape<>(
            all -> Json.Fields.of("allowances", Json.Items.of(all.all(), ALLOWANCE.write())),
            json -> new Allowances(Values.needed(json, "allowances", list -> Values.list(list, ALLOWANCE.read()))));

    private static final Shape<ChooseTraffic> CHOOSE = new Shape<>(
            choose -> Shape.of(choose)
                    .and("traffic", choose.traffic())
                    .and("price", choose.price().asOptional(), Values::money)
                    .and("key", choose.key().text()),
            json -> new ChooseTraffic(
                    Shape.of(json),
                    Values.needed(json, "traffic", Values::text),
                    Values.price(json, "price"),
                    Values.needed(json, "key", Values::key)));

    private static final Shape<TrafficChosen> CHOSEN = new Shape<>(
            chosen -> Json.Fields.of("chosen", TRAFFIC.write().apply(chosen.chosen()))
                    .and("at", Values.instant(chosen.at())),
            json -> new TrafficChosen(
                    Values.needed(json, "chosen", TRAFFIC.read()), Values.needed(json, "at", Values::instant)));

    private static final Shape<ReadTrafficStatistics> ASK = new Shape<>(
            ask -> Shape.of(ask).and("days", OrderShapes.SPAN.write().apply(ask.days())),
            json -> new ReadTrafficStatistics(Shape.of(json), Values.needed(json, "days", OrderShapes.SPAN.read())));

    private static final Shape<Map.Entry<LocalDate, Long>> DAY = new Shape<>(
            day -> Json.Fields.of("day", Values.date(day.getKey())).and("bytes", Long.toString(day.getValue())),
            json -> Map.entry(Values.needed(json, "day", Values::date), Values.needed(json, "bytes", Values::count)));

    private static final Shape<TrafficStatistics> STATISTICS = new Shape<>(
            traffic -> Json.Fields.of(
                    "days", Json.Items.of(List.copyOf(traffic.bytesByDay().entrySet()), DAY.write())),
            json -> new TrafficStatistics(Values.needed(
                    json, "days", list -> TariffParts.map(list, DAY.read(), Map.Entry::getKey, Map.Entry::getValue))));

    static final List<Line<?, ?>> LINES = List.of(
            Line.inside(
                    ReadAllowances.class,
                    Shape.about(ReadAllowances::new),
                    ALLOWANCES,
                    TariffShapes.ROOM + "allowances"),
            Line.inside(ChooseTraffic.class, CHOOSE, CHOSEN, TariffShapes.ROOM + "choose-traffic"),
            Line.inside(ReadTrafficStatistics.class, ASK, STATISTICS, TariffShapes.ROOM + "traffic"));

    private AllowanceShapes() {}
}
