package io.kabinet.client.wire;

import io.kabinet.core.values.Quantity;
import java.util.Optional;

/** So many of a unit: a count, {@code unlimited}, or no count where it is not stated. */
final class Quantities {

    static final String UNLIMITED = "unlimited";

    private Quantities() {}

    static Json write(Quantity quantity) {
        return Json.Fields.of("unit", quantity.unit().name()).and("count", count(quantity), Json.Text::new);
    }

    /** The count where the unit is told beside it; empty where it is not stated. */
    static Optional<String> count(Quantity quantity) {
        return quantity.match(
                count -> Optional.of(Long.toString(count)), () -> Optional.of(UNLIMITED), Optional::empty);
    }

    /** A unit that this version does not know makes it unreadable: minutes are not taken for megabytes. */
    static Quantity read(Json json) throws Unreadable {
        Quantity.Unit unit = Values.needed(json, "unit", Values::unit);
        return read(json, "count", unit);
    }

    static Quantity read(Json json, String name, Quantity.Unit unit) throws Unreadable {
        return Values.stated(json, name, count -> counted(count, unit)).orElseGet(() -> Quantity.notStated(unit));
    }

    private static Quantity counted(Json count, Quantity.Unit unit) throws Unreadable {
        return Values.text(count).equals(UNLIMITED) ? Quantity.unlimited(unit) : Quantity.of(Values.count(count), unit);
    }
}
