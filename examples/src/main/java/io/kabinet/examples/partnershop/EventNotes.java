package io.kabinet.examples.partnershop;

import io.kabinet.core.cashback.settlement.EventNote;
import io.kabinet.core.cashback.settlement.PartnerEvent;
import io.kabinet.core.cashback.settlement.SettlementReason;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What core has to say of single events: kept for the printed orders, and reported by file and line. */
final class EventNotes {

    private final String file;
    private final Events events;
    private final List<EventNote> all = new ArrayList<>();
    private final Map<Integer, List<EventNote>> byOrder = new HashMap<>();

    EventNotes(String file, Events events) {
        this.file = file;
        this.events = events;
    }

    void add(List<EventNote> notes) {
        all.addAll(notes);
    }

    void add(Settled settled) {
        if (!settled.notes().isEmpty()) {
            add(settled.notes());
            byOrder.put(settled.order(), settled.notes());
        }
    }

    List<EventNote> of(int order) {
        return byOrder.getOrDefault(order, List.of());
    }

    /** The file, without its directories, and the line where the event of a note stands. */
    String placeOf(EventNote note) {
        return Path.of(file).getFileName() + ":" + events.line(note.event());
    }

    /**
     * Reports the events that had no effect, in the order of the file, and warns of those that only look odd.
     *
     * @return how many were reported
     */
    long report(Complaints complaints, Speech speech) {
        all.sort(Comparator.comparingLong(note -> events.line(note.event())));
        long reported = 0;
        for (EventNote note : all) {
            long line = events.line(note.event());
            switch (SettlementReason.valueOf(note.reason().code())) {
                case DECLINED_BECAUSE -> {
                    // Said in the table; it is no fault of the row.
                }
                case PAID_DIFFERS, PAID_TOO_EARLY, PAID_WITHOUT_CASHBACK ->
                    complaints.warn(file, line, column(note), speech.say(note.reason()));
                case UNKNOWN_LINE,
                        UNRECOGNISED,
                        EVENT_ID_REUSED,
                        MEASURE_MISSING,
                        EVENT_CURRENCY_MISMATCH,
                        QUANTITY_NEEDS_POSITION,
                        EXCEEDS_LINE -> {
                    complaints.report(file, line, column(note), speech.say(note.reason()));
                    reported++;
                }
            }
        }
        return reported;
    }

    private static String column(EventNote note) {
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
}
