package io.kabinet.client.wire;

import io.kabinet.core.values.Quantity;

/** So many of a unit: a count, {@code unlimited}, or no count where it is not stated. */
final class Quantities {

    static final String UNLIMITED = "unlimited";

    private Quantities() {}

    static Json write(Quantity quantity) {
        Json.Fields unit = Json.Fields.of("unit", quantity.unit().name());
        return quantity.match(
                count -> unit.and("count", Long.toString(count)), () -> unit.and("count", UNLIMITED), () -> unit);
    }

    /** A unit that this version does not know makes it unreadable: minutes are not taken for megabytes. */
    static Quantity read(Json json) throws Unreadable {
        Quantity.Unit unit = Values.needed(json, "unit", text -> Quantity.Unit.valueOf(Values.text(text)));
        return Values.stated(json, "count", count -> counted(count, unit)).orElseGet(() -> Quantity.notStated(unit));
    }

    private static Quantity counted(Json count, Quantity.Unit unit) throws Unreadable {
        return Values.text(count).equals(UNLIMITED) ? Quantity.unlimited(unit) : Quantity.of(Values.count(count), unit);
    }
}
