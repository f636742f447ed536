package io.kabinet.client.wire;

import io.kabinet.core.tariff.terms.UsageKind;
import io.kabinet.core.values.Quantity;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** What several forms about tariffs are made of. */
final class TariffParts {

    private TariffParts() {}

    /** Kinds of usage in words; their unit is told where they stand. */
    static Json usages(SortedSet<UsageKind> kinds) {
        return Json.Items.of(kinds.stream().toList(), kind -> new Json.Text(kind.text()));
    }

    static SortedSet<UsageKind> usages(Json json, Quantity.Unit unit) throws Unreadable {
        return new TreeSet<>(Values.list(json, kind -> new UsageKind(Values.text(kind), unit)));
    }

    /** Items by their keys; of two with one key nobody would know which of them holds. */
    static <T, K, V> SortedMap<K, V> map(
            Json json, Json.Reading<T> read, Function<? super T, K> key, Function<? super T, V> value)
            throws Unreadable {
        SortedMap<K, V> map = new TreeMap<>();
        for (T item : Values.list(json, read)) {
            if (map.put(key.apply(item), value.apply(item)) != null) {
                throw Unreadable.because("says something twice");
            }
        }
        return map;
    }
}
