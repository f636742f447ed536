package io.kabinet.client.wire;

import io.kabinet.core.tariff.terms.UsageKind;
import io.kabinet.core.values.Quantity;
import io.kabinet.core.values.Stated;
import java.time.Period;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.joda.money.Money;

/** What several forms about tariffs are made of. */
final class TariffParts {

    /** Years, months and days as ISO 8601 writes them, none of them zero, at least one. */
    private static final Pattern PERIOD =
            Pattern.compile("P(?=.)([1-9][0-9]{0,3}Y)?([1-9][0-9]{0,3}M)?([1-9][0-9]{0,4}D)?");

    private TariffParts() {}

    /** A price that is not there is not stated. */
    static Stated<Money> price(Json json, String name) throws Unreadable {
        return Values.stated(json, name, Values::money).map(Stated::of).orElseGet(Stated::notStated);
    }

    static int number(Json json) throws Unreadable {
        return Math.toIntExact(Values.count(json));
    }

    static Period period(Json json) throws Unreadable {
        return Period.parse(Values.text(json, PERIOD, "a period"));
    }

    /** Kinds of usage in words; their unit is told where they stand. */
    static Json usages(SortedSet<UsageKind> kinds) {
        return Json.Items.of(kinds.stream().toList(), kind -> new Json.Text(kind.text()));
    }

    static SortedSet<UsageKind> usages(Json json, Quantity.Unit unit) throws Unreadable {
        return new TreeSet<>(Values.list(json, kind -> new UsageKind(Values.text(kind), unit)));
    }

    static Quantity.Unit unit(Json json) throws Unreadable {
        return Quantity.Unit.valueOf(Values.text(json));
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
