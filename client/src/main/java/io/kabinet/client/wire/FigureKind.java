package io.kabinet.client.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.kabinet.core.reason.Figure;
import io.kabinet.core.values.Points;
import io.kabinet.core.values.Quantity;
import io.kabinet.core.values.Rate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.joda.money.BigMoney;
import org.joda.money.Money;

/** What a figure of a reason can be, with its name on the wire, so that it comes back as what it was. */
record FigureKind(String wire, Predicate<Object> holds, Function<Object, Json> write, Json.Reading<?> read) {

    private static final String NOT_STATED = "not stated";

    private static final List<FigureKind> KINDS = List.of(
            of("text", String.class, Json.Text::new, Values::text),
            of("count", Long.class, count -> new Json.Text(Long.toString(count)), Values::count),
            of("money", Money.class, Values::money, Values::money),
            of("exactMoney", BigMoney.class, Values::exactMoney, Values::exactMoney),
            of(
                    "percent",
                    Rate.class,
                    rate -> new Json.Text(rate.asPercent().toPlainString()),
                    json -> Rate.percent(Values.text(json))),
            of("points", Points.class, Values::points, Values::points),
            of("seconds", Quantity.Unit.SECONDS),
            of("bytes", Quantity.Unit.BYTES),
            of("pieces", Quantity.Unit.PIECES),
            of("date", LocalDate.class, Values::date, Values::date),
            of("instant", Instant.class, Values::instant, Values::instant));

    private static <T> FigureKind of(String wire, Class<T> type, Function<T, Json> write, Json.Reading<T> read) {
        return new FigureKind(wire, type::isInstance, value -> write.apply(type.cast(value)), read);
    }

    /** A quantity is told by its unit, so that one in a unit of another version's is of a kind not known here. */
    private static FigureKind of(String wire, Quantity.Unit unit) {
        return new FigureKind(
                wire,
                value -> value instanceof Quantity quantity && quantity.unit() == unit,
                value -> new Json.Text(
                        ((Quantity) value).match(Long::toString, () -> Quantities.UNLIMITED, () -> NOT_STATED)),
                json -> quantity(json, unit));
    }

    static Json write(Figure figure) {
        FigureKind kind = KINDS.stream()
                .filter(known -> known.holds.test(figure.value()))
                .findFirst()
                .orElseThrow();
        return Json.Fields.of("name", figure.name())
                .and("kind", kind.wire)
                .and("value", kind.write.apply(figure.value()));
    }

    /** The value; one of a kind that this version does not know is kept as its text. */
    static Object read(String wire, Json value) throws Unreadable {
        for (FigureKind kind : KINDS) {
            if (kind.wire.equals(wire)) {
                return kind.read.from(value);
            }
        }
        return value instanceof Json.Text text ? text.text() : new String(JsonText.write(value), UTF_8);
    }

    private static Quantity quantity(Json json, Quantity.Unit unit) throws Unreadable {
        return switch (Values.text(json)) {
            case Quantities.UNLIMITED -> Quantity.unlimited(unit);
            case NOT_STATED -> Quantity.notStated(unit);
            default -> Quantity.of(Values.count(json), unit);
        };
    }
}
