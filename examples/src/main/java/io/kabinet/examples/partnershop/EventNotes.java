package io.kabinet.examples.partnershop;

import io.kabinet.core.cashback.settlement.EventNote;
import io.kabinet.core.cashback.settlement.SettlementReason;
import io.kabinet.partner.EventRow;
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
            SettlementReason reason = SettlementReason.valueOf(note.reason().code());
            if (reason.isRefusal()) {
                complaints.report(file, line, EventRow.columnOf(note), speech.say(note.reason()));
                reported++;
            } else if (reason
                    != SettlementReason.DECLINED_BECAUSE) { // which is said in the table and no fault of the row
                complaints.warn(file, line, EventRow.columnOf(note), speech.say(note.reason()));
            }
        }
        return reported;
    }
}
