package io.kabinet.client.wire;

import io.kabinet.core.detailing.ChargeCategory;
import io.kabinet.core.detailing.Contact;
import io.kabinet.core.detailing.DetailingRecord;
import io.kabinet.core.detailing.Direction;
import io.kabinet.core.detailing.Movement;
import io.kabinet.core.detailing.RecordKind;
import io.kabinet.core.detailing.RowAmount;
import io.kabinet.core.detailing.Usage;
import io.kabinet.core.values.Quantity;
import java.util.Optional;

/** One row of a detailing on the wire; kinds, categories and directions are the operator's words, and any are kept. */
final class RecordShapes {

    static final Shape<DetailingRecord> RECORD = new Shape<>(RecordShapes::write, RecordShapes::row);

    private static final Shape<Usage> USAGE = new Shape<>(
            usage -> Json.Fields.of("unit", usage.real().unit().name())
                    .and("real", counted(usage.real()), Json.Text::new)
                    .and("charged", counted(usage.charged()), Json.Text::new),
            json -> {
                Quantity.Unit unit = Values.needed(json, "unit", Values::unit);
                return new Usage(quantity(json, "real", unit), quantity(json, "charged", unit));
            });

    private RecordShapes() {}

    private static Json write(DetailingRecord row) {
        Optional<Usage> usage = Optional.of(row.usage()).filter(used -> !used.equals(Usage.NONE));
        return Json.Fields.of("at", Values.instant(row.at()))
                .and("kind", row.kind().text())
                .and("category", row.category().text())
                .and("peer", row.contact().peer(), peer -> new Json.Text(peer.text()))
                .and("direction", row.contact().direction(), direction -> new Json.Text(direction.text()))
                .and("usage", usage, USAGE.write())
                .and("movement", row.amount().movement().name())
                .and("gross", OrderShapes.rowMoney(row.amount().gross()))
                .and("net", row.amount().net().asOptional(), OrderShapes::rowMoney);
    }

    private static DetailingRecord row(Json json) throws Unreadable {
        return new DetailingRecord(
                Values.needed(json, "at", Values::instant),
                Values.needed(json, "kind", kind -> new RecordKind(Values.text(kind))),
                Values.needed(json, "category", category -> new ChargeCategory(Values.text(category))),
                new Contact(
                        Values.stated(json, "peer", Values::peer),
                        Values.stated(json, "direction", way -> new Direction(Values.text(way)))),
                Values.stated(json, "usage", USAGE.read()).orElse(Usage.NONE),
                amount(json));
    }

    /** A movement that this version does not know makes it unreadable: nobody guesses which way money went. */
    private static RowAmount amount(Json json) throws Unreadable {
        return new RowAmount(
                Values.needed(json, "movement", movement -> Movement.valueOf(Values.text(movement))),
                Values.needed(json, "gross", OrderShapes::rowMoney),
                Values.statedOrNot(json, "net", OrderShapes::rowMoney));
    }

    private static Optional<String> counted(Quantity quantity) {
        return quantity.match(count -> Optional.of(Long.toString(count)), Optional::empty, Optional::empty);
    }

    private static Quantity quantity(Json json, String name, Quantity.Unit unit) throws Unreadable {
        return Values.stated(json, name, count -> Quantity.of(Values.count(count), unit))
                .orElseGet(() -> Quantity.notStated(unit));
    }
}
