package io.kabinet.examples.partnershop;

import io.kabinet.core.cashback.settlement.EventNote;
import io.kabinet.core.cashback.settlement.PartnerEvent;
import io.kabinet.core.cashback.settlement.Settlement;
import io.kabinet.core.cashback.settlement.SettlementReason;
import io.kabinet.core.market.Market;
import io.kabinet.partner.EventRow;
import io.kabinet.partner.RowRefused;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What was reported of the orders: the events of each order, every one once, and the line that it stands on. */
final class Events {

    private final OrderBook orders;
    private final List<PartnerEvent> read = new ArrayList<>();
    private final Map<PartnerEvent, Long> lines = new HashMap<>();
    private final Map<Integer, List<PartnerEvent>> byOrder = new HashMap<>();
    private long repeated;

    Events(OrderBook orders) {
        this.orders = orders;
    }

    void add(Row row) throws RowRefused {
        PartnerEvent event = EventRow.read(row);
        read.add(event);
        lines.putIfAbsent(event, row.line());
    }

    /**
     * Hands the events to their orders.
     *
     * <p>An id may be used for several orders by mistake, so what is one event is asked of core over all of them: held
     * against no lines at all, every event comes back once, as one of an unknown line, and what only repeats it does not.
     *
     * @return what is to be said of events that go to no order
     */
    List<EventNote> handOut() {
        List<EventNote> notes =
                Settlement.of(List.of(), read, Market.RUSSIA.zone()).notes();
        List<EventNote> unplaced = new ArrayList<>();
        for (EventNote note : notes) {
            PartnerEvent event = note.event();
            int order = orders.find(event.target().partner(), event.target().order());
            if (order != Slots.NONE && note.reason().is(SettlementReason.UNKNOWN_LINE)) {
                byOrder.computeIfAbsent(order, same -> new ArrayList<>(4)).add(event);
            } else {
                unplaced.add(note);
            }
        }
        repeated = (long) read.size() - notes.size();
        read.clear();
        return unplaced;
    }

    List<PartnerEvent> of(int order) {
        return byOrder.getOrDefault(order, List.of());
    }

    /** The line of the file that an event stands on, the first one if it stands on several. */
    long line(PartnerEvent event) {
        return lines.getOrDefault(event, 0L);
    }

    /** How many rows said nothing that another had not said. */
    long repeated() {
        return repeated;
    }
}
