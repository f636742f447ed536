package io.kabinet.partner;

import io.kabinet.core.cashback.order.LineKey;
import io.kabinet.core.cashback.settlement.EventMeasure;
import io.kabinet.core.cashback.settlement.EventNote;
import io.kabinet.core.cashback.settlement.EventState;
import io.kabinet.core.cashback.settlement.EventTarget;
import io.kabinet.core.cashback.settlement.PartnerEvent;
import io.kabinet.core.cashback.settlement.SettlementReason;
import java.time.Instant;
import java.util.Optional;
import org.joda.money.Money;

/** Reads one row of the events: one thing that was reported of an order. Safe for use by several threads. */
public final class EventRow {

    /** The columns of the events. */
    public static final Columns COLUMNS = Columns.of(
                    "partner_id",
                    "order_id",
                    "position_id",
                    "state",
                    "amount",
                    "quantity",
                    "currency",
                    "occurred_at",
                    "reason")
            .andMaybe("event_id");

    private EventRow() {}

    /**
     * Reads a row.
     *
     * @param cells the row
     * @return the event
     * @throws RowRefused if the row cannot be taken; its first fault is told
     */
    public static PartnerEvent read(Cells cells) throws RowRefused {
        Row row = new Row(cells);
        EventTarget target = target(row);
        EventState state = state(row);
        EventMeasure measure = measure(row);
        Instant occurredAt = row.moment("occurred_at");
        Optional<String> id = row.optional("event_id");
        Optional<String> reason = row.optional("reason");
        PartnerEvent event = row.read(
                "occurred_at", () -> new PartnerEvent(target, state, measure, occurredAt, Optional.empty(), reason));
        return id.isEmpty() ? event : row.read("event_id", () -> event.withId(id.get()));
    }

    /**
     * Which column is to blame for what core says of an event.
     *
     * @param note what core says
     * @return the column
     */
    public static String columnOf(EventNote note) {
        PartnerEvent event = note.event();
        return switch (SettlementReason.valueOf(note.reason().code())) {
            case UNKNOWN_LINE -> event.target().position().isPresent() ? "position_id" : "order_id";
            case UNRECOGNISED, PAID_TOO_EARLY, PAID_WITHOUT_CASHBACK -> "state";
            case EVENT_ID_REUSED -> "event_id";
            case EVENT_CURRENCY_MISMATCH -> "currency";
            case QUANTITY_NEEDS_POSITION -> "quantity";
            case MEASURE_MISSING, PAID_DIFFERS -> "amount";
            case EXCEEDS_LINE -> event.measure().amount().isPresent() ? "amount" : "quantity";
            case DECLINED_BECAUSE -> "reason";
        };
    }

    /** What a row of the events or of a statement speaks of; without a position, the whole order. */
    static EventTarget target(Row row) throws RowRefused {
        String partner = row.text("partner_id");
        String order = row.text("order_id");
        Optional<String> position = row.optional("position_id");
        row.read("partner_id", () -> LineKey.checkId("partner", partner));
        row.read("order_id", () -> LineKey.checkId("order", order));
        return row.read("position_id", () -> new EventTarget(partner, order, position));
    }

    /** The state as it is written; core knows which ones there are. */
    static EventState state(Row row) throws RowRefused {
        String text = row.required("state");
        return row.read("state", () -> new EventState(text));
    }

    private static EventMeasure measure(Row row) throws RowRefused {
        Optional<Long> quantity =
                row.text("quantity").isEmpty() ? Optional.empty() : Optional.of(row.count("quantity"));
        if (row.text("amount").isEmpty()) {
            return row.read("quantity", () -> new EventMeasure(Optional.empty(), quantity));
        }
        Money amount = row.money("amount", row.currency("currency"));
        return row.read("amount", () -> new EventMeasure(Optional.of(amount), quantity));
    }
}
