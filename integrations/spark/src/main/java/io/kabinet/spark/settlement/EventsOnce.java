package io.kabinet.spark.settlement;

import io.kabinet.core.cashback.settlement.EventNote;
import io.kabinet.core.cashback.settlement.PartnerEvent;
import io.kabinet.core.cashback.settlement.Settlement;
import io.kabinet.core.cashback.settlement.SettlementReason;
import io.kabinet.partner.EventRow;
import io.kabinet.partner.RowRefused;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;

/**
 * Lets each event on to its order once.
 *
 * <p>What is one event is core's to say: held against no lines at all, every event comes back once, as one of an unknown line;
 * what only repeats it does not, and what uses its id for something else is told. The groups are wider than events: all of one id
 * of a partner, or all without an id of one order.
 */
final class EventsOnce extends GroupStep {

    private static final long serialVersionUID = 1L;

    EventsOnce(Broadcast<Terms> terms) {
        super(terms);
    }

    @Override
    Iterator<Row> tell(Terms known, Iterator<Row> rows) {
        Emitted out = known.nothingSaid();
        Map<PartnerEvent, Fact> first = new LinkedHashMap<>();
        long read = 0;
        while (rows.hasNext()) {
            Fact fact = Fact.of(rows.next().getStruct(1));
            try {
                fact.check();
                first.putIfAbsent(EventRow.read(fact), fact);
                read++;
            } catch (RowRefused refusal) {
                out.refused(fact, refusal);
            }
        }
        List<EventNote> notes =
                Settlement.of(List.of(), first.keySet(), known.zone()).notes();
        for (EventNote note : notes) {
            PartnerEvent event = note.event();
            Fact fact = first.get(event);
            if (fact == null) {
                throw new IllegalStateException("core speaks of an event that it was not told of");
            }
            if (note.reason().is(SettlementReason.UNKNOWN_LINE)) {
                out.onwards(
                        Fact.orderKey(event.target().partner(), event.target().order()), fact);
            } else {
                out.refused(fact, EventRow.columnOf(note), note.reason());
            }
        }
        out.counted(Kind.EVENTS, Became.REPEATED, read - notes.size());
        return out.rows();
    }
}
