package io.kabinet.spark.settlement;

import io.kabinet.core.cashback.CashbackDecision;
import io.kabinet.core.cashback.order.OrderLine;
import io.kabinet.core.cashback.reconciliation.Reconciliation;
import io.kabinet.core.cashback.reconciliation.StatementLine;
import io.kabinet.core.cashback.settlement.EventNote;
import io.kabinet.core.cashback.settlement.LineStanding;
import io.kabinet.core.cashback.settlement.PartnerEvent;
import io.kabinet.core.cashback.settlement.Settlement;
import io.kabinet.core.cashback.settlement.SettlementReason;
import io.kabinet.partner.EventRow;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Settles orders that core must be told of together, and says what came of it. */
final class Settling {

    private final Terms terms;
    private final Emitted out;

    Settling(Terms terms, Emitted out) {
        this.terms = terms;
        this.out = out;
    }

    void settle(Collection<OrderRows> orders) {
        List<CashbackDecision> decisions = new ArrayList<>();
        List<PartnerEvent> reported = new ArrayList<>();
        Map<PartnerEvent, Fact> rows = new HashMap<>();
        for (OrderRows order : orders) {
            List<OrderLine> lines = order.lines();
            if (!lines.isEmpty()) {
                decisions.addAll(terms.contracts().decide(lines, terms.zone()));
            }
            for (PartnerEvent event : order.events()) {
                reported.add(event);
                order.row(event).ifPresent(fact -> rows.put(event, fact));
            }
        }
        Settlement settlement = Settlement.of(decisions, reported, terms.zone());
        tell(settlement.notes(), rows);
        settlement.standings().forEach(out::entry);
        orders.forEach(order -> compare(order, settlement));
    }

    private void tell(List<EventNote> notes, Map<PartnerEvent, Fact> rows) {
        Set<PartnerEvent> refused = new HashSet<>();
        for (EventNote note : notes) {
            Fact fact = rows.get(note.event());
            if (fact == null) {
                throw new IllegalStateException("core speaks of an event that it was not told of");
            }
            if (!SettlementReason.valueOf(note.reason().code()).isRefusal()) {
                out.note(fact, note);
            } else if (refused.add(note.event())) {
                out.refused(fact, EventRow.columnOf(note), note.reason());
            }
        }
        out.counted(Kind.EVENTS, Became.TAKEN, (long) rows.size() - refused.size());
    }

    /** Only partners that state something are compared. */
    private void compare(OrderRows order, Settlement settlement) {
        List<LineStanding> ours = order.lines().stream()
                .flatMap(line -> settlement.standing(line.key()).stream())
                .toList();
        List<StatementLine> theirs = order.theirs();
        boolean states = !theirs.isEmpty()
                || ours.stream().anyMatch(line -> terms.states(line.key().partner()));
        if (states) {
            out.compared(Reconciliation.of(ours, theirs));
            out.counted(Kind.STATEMENT, Became.TAKEN, theirs.size());
        }
    }
}
