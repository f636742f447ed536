package io.kabinet.core.cashback.settlement;

import io.kabinet.core.reason.Reason;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes a set of events out of reports that may repeat. */
final class EventSet {

    private EventSet() {}

    /**
     * The events in the order in which they take effect, each once.
     *
     * @param reports the reports, in any order
     * @param notes gets a note for each report whose id was used for something else before
     * @return the events
     */
    static List<PartnerEvent> inOrder(Collection<PartnerEvent> reports, List<EventNote> notes) {
        List<PartnerEvent> sorted = reports.stream().sorted(PartnerEvent.ORDER).toList();
        Map<Object, PartnerEvent> seen = new HashMap<>();
        List<PartnerEvent> events = new ArrayList<>(sorted.size());
        PartnerEvent reused = null;
        for (PartnerEvent report : sorted) {
            PartnerEvent first = seen.putIfAbsent(report.identity(), report);
            if (first == null) {
                events.add(report);
            } else if (!sameButForTheWords(first, report) && !report.equals(reused)) {
                notes.add(new EventNote(
                        report,
                        Reason.of(SettlementReason.EVENT_ID_REUSED)
                                .with("id", report.id().orElseThrow())));
                reused = report;
            }
        }
        return events;
    }

    private static boolean sameButForTheWords(PartnerEvent a, PartnerEvent b) {
        return a.target().equals(b.target())
                && a.state().equals(b.state())
                && a.measure().equals(b.measure())
                && a.occurredAt().equals(b.occurredAt());
    }
}
