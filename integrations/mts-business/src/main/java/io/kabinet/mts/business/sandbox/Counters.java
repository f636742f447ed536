package io.kabinet.mts.business.sandbox;

import io.kabinet.core.tariff.allowance.Allowance;
import io.kabinet.core.values.Quantity;
import io.kabinet.core.values.Quantity.Unit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is left of packages, as counters: a unit, but not what of; numbers are texts, and no limit has none. */
final class Counters {

    private Counters() {}

    static List<Object> of(List<Allowance> all) {
        List<Object> relations = new ArrayList<>();
        for (Allowance each : all) {
            relations.add(Map.of("relationshipType", "ProductRelationship", "product", product(each)));
        }
        return List.of(Map.of(
                "name",
                "ForisCounters",
                "customerAccount",
                List.of(Map.of("accountType", "CustomerAccount", "productRelationship", relations))));
    }

    private static Map<String, Object> product(Allowance allowance) {
        Quantity left = allowance.remainder().left();
        List<Object> values = new ArrayList<>();
        values.add(value("CounterValueType", "Remainder"));
        count(left).ifPresent(count -> values.add(value("CurrentValue", count)));
        count(allowance.remainder().total()).ifPresent(count -> values.add(value("PeriodInitialValue", count)));
        Map<String, Object> product = new LinkedHashMap<>();
        product.put("productStatus", "Active");
        product.put("productPrice", List.of(Map.of("unitOfMeasure", unit(left.unit()))));
        allowance.validUntil().ifPresent(end -> product.put("validFor", Map.of("endDateTime", Dates.end(end))));
        product.put(
                "productSpecification",
                Map.of(
                        "name",
                        allowance.id(),
                        "productSpecCharacteristic",
                        List.of(Map.of("prodSpecCharacteristicValue", values))));
        return product;
    }

    private static Map<String, Object> value(String type, String value) {
        return Map.of("valueType", type, "value", value);
    }

    private static Optional<String> count(Quantity quantity) {
        return quantity.match(count -> Optional.of(Long.toString(count)), Optional::empty, Optional::empty);
    }

    private static String unit(Unit unit) {
        return switch (unit) {
            case SECONDS -> "SECOND";
            case BYTES -> "BYTE";
            case PIECES -> "ITEM";
        };
    }
}
