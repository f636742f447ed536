package io.kabinet.mts.business;

import io.kabinet.client.tariff.ReadAllowances;
import io.kabinet.core.tariff.allowance.Allowance;
import io.kabinet.core.tariff.allowance.AllowanceScope;
import io.kabinet.core.tariff.allowance.Allowances;
import io.kabinet.core.tariff.allowance.Remainder;
import io.kabinet.core.tariff.terms.UsageKind;
import io.kabinet.core.values.Quantity;
import io.kabinet.core.values.Quantity.Unit;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is left of packages. */
final class Packages {

    /** Calls, of which the operator does not say which. */
    private static final UsageKind CALLS = new UsageKind("calls", Unit.SECONDS);

    /** Things that are counted, of which the operator does not say which. */
    private static final UsageKind ITEMS = new UsageKind("items", Unit.PIECES);

    /** Money is counted too, and is no package. */
    private static final String MONEY = "MONEY";

    /** What each unit counts, and how many of ours it is. */
    private static final Map<String, Counted> UNITS = Map.of(
            "SECOND", new Counted(CALLS, 1),
            "MINUTE", new Counted(CALLS, 60),
            "BYTE", new Counted(UsageKind.TRAFFIC, 1),
            "ITEM", new Counted(ITEMS, 1));

    private Packages() {}

    private record Counted(UsageKind kind, int each) {

        /** How much of ours an unknown unit is nobody knows, so it is a kind of its own. */
        static Counted unknown(String unit) {
            return new Counted(new UsageKind(unit.toLowerCase(Locale.ROOT), Unit.PIECES), 1);
        }
    }

    /** The parameter is named for an account, and takes the number; without fields a megabyte comes, or nothing. */
    static Ask ask(ReadAllowances read) {
        return Ask.get("/Bills/ValidityInfo")
                .with("customerAccount.accountNo", read.of().wire())
                .with("customerAccount.productRelationship.product.productLine.name", "Counters")
                .with("fields", "MOAF,forisCounters")
                .large();
    }

    static Allowances allowances(Tree answer, ReadAllowances read, Instant now) throws Unreadable {
        List<Allowance> all = new ArrayList<>();
        for (Tree section : answer.eachWith("name")) {
            if (section.text("name").filter("ForisCounters"::equalsIgnoreCase).isPresent()) {
                for (Tree account : section.each("customerAccount")) {
                    for (Tree relation : account.each("productRelationship")) {
                        allowance(relation.at("product")).ifPresent(all::add);
                    }
                }
            }
        }
        return new Allowances(named(all));
    }

    private static Optional<Allowance> allowance(Tree product) throws Unreadable {
        String unitOfMeasure = Texts.plain(product.at("productPrice").text("unitOfMeasure"))
                .orElse("not stated")
                .toUpperCase(Locale.ROOT);
        List<Tree> values = product.at("productSpecification").each("productSpecCharacteristic").stream()
                .flatMap(each -> each.each("prodSpecCharacteristicValue").stream())
                .toList();
        boolean remains = value(values, "CounterValueType")
                .filter("Remainder"::equalsIgnoreCase)
                .isPresent();
        if (unitOfMeasure.equals(MONEY) || !remains) {
            return Optional.empty();
        }
        Counted unit = UNITS.getOrDefault(unitOfMeasure, Counted.unknown(unitOfMeasure));
        Optional<Long> left = count(values, "CurrentValue", unit);
        Optional<Long> first = count(values, "PeriodInitialValue", unit);
        Optional<Long> total = first.isPresent() ? first : count(values, "BaseInitialValue", unit);
        if (left.filter(count -> count != 0).isEmpty() && left.isPresent() && total.isEmpty()) {
            return Optional.empty(); // the operator's own, of use to nobody
        }
        return Optional.of(new Allowance(
                name(product),
                AllowanceScope.of(unit.kind()),
                remainder(unit.kind().unit(), left, total),
                end(product, values),
                0));
    }

    private static Remainder remainder(Unit unit, Optional<Long> left, Optional<Long> total) {
        Quantity rest = quantity(unit, left);
        boolean odd = left.isPresent() && total.isPresent() && left.get() > total.get();
        return new Remainder(rest, odd ? Quantity.notStated(unit) : quantity(unit, total), Quantity.notStated(unit));
    }

    private static Quantity quantity(Unit unit, Optional<Long> count) {
        return count.map(known -> Quantity.of(known, unit)).orElseGet(() -> Quantity.notStated(unit));
    }

    private static Optional<String> value(List<Tree> values, String type) {
        return values.stream()
                .filter(value ->
                        value.text("valueType").filter(type::equalsIgnoreCase).isPresent())
                .findFirst()
                .flatMap(value -> value.text("value"));
    }

    /** Values come as text. */
    private static Optional<Long> count(List<Tree> values, String type, Counted unit) throws Unreadable {
        Optional<Tree> found = values.stream()
                .filter(value ->
                        value.text("valueType").filter(type::equalsIgnoreCase).isPresent())
                .findFirst();
        Optional<BigDecimal> amount = found.isPresent() ? found.get().amount("value") : Optional.empty();
        return amount.filter(count -> count.signum() >= 0)
                .map(count -> Math.multiplyExact(count.toBigInteger().longValueExact(), (long) unit.each()));
    }

    private static String name(Tree product) {
        return Texts.plain(product.at("productSpecification").text("name"))
                .or(() -> Texts.plain(product.text("name")))
                .or(() -> Texts.plain(product.text("externalID")))
                .orElse("package");
    }

    private static Optional<Instant> end(Tree product, List<Tree> values) {
        if (product.at("validFor").text("endDateTime").isPresent()) {
            return Moscow.end(product.at("validFor"), "endDateTime");
        }
        return values.stream()
                .flatMap(value -> Moscow.end(value.at("validFor"), "endDateTime").stream())
                .findFirst();
    }

    /** What comes twice is once; different packages of one name are told apart. */
    private static List<Allowance> named(List<Allowance> all) {
        Set<Allowance> different = new LinkedHashSet<>(all);
        Set<String> names = new HashSet<>();
        List<Allowance> named = new ArrayList<>();
        for (Allowance each : different) {
            String name = each.id();
            for (int i = 2; !names.add(name); i++) {
                name = Texts.plain(each.id().substring(0, Math.min(each.id().length(), 90))) + " (" + i + ")";
            }
            named.add(new Allowance(name, each.scope(), each.remainder(), each.validUntil(), each.priority()));
        }
        return named;
    }
}
