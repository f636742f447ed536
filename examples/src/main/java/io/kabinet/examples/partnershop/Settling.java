package io.kabinet.examples.partnershop;

import io.kabinet.core.cashback.CashbackDecision;
import io.kabinet.core.cashback.PartnerContracts;
import io.kabinet.core.cashback.order.OrderLine;
import io.kabinet.core.cashback.settlement.EventNote;
import io.kabinet.core.cashback.settlement.LineStanding;
import io.kabinet.core.cashback.settlement.PartnerEvent;
import io.kabinet.core.cashback.settlement.Settlement;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Decides and settles orders, group by group, so that only one group at a time is in memory as objects.
 *
 * <p>All rules are core's. What must be told to core together is told together: see {@link Groups}.
 */
final class Settling {

    private final OrderBook orders;
    private final Events events;
    private final PartnerContracts contracts;
    private final ZoneId zone;

    Settling(OrderBook orders, Events events, PartnerContracts contracts, ZoneId zone) {
        this.orders = orders;
        this.events = events;
        this.contracts = contracts;
        this.zone = zone;
    }

    /** The lines of an order with the offers they get, or the reasons against them. */
    List<CashbackDecision> decide(int order) {
        return contracts.decide(orders.lines(order), zone);
    }

    /**
     * Settles a group of orders.
     *
     * @param group the orders
     * @param settled takes each order
     */
    void settle(List<Integer> group, Consumer<Settled> settled) {
        List<CashbackDecision> decisions = new ArrayList<>();
        List<PartnerEvent> reported = new ArrayList<>();
        for (int order : group) {
            decisions.addAll(decide(order));
            reported.addAll(events.of(order));
        }
        Settlement settlement = Settlement.of(decisions, reported, zone);
        Map<Integer, List<EventNote>> notes = new HashMap<>();
        for (EventNote note : settlement.notes()) {
            int order = orders.find(
                    note.event().target().partner(), note.event().target().order());
            notes.computeIfAbsent(order, same -> new ArrayList<>()).add(note);
        }
        int next = 0;
        for (int order : group) {
            int count = orders.rows(order).size();
            List<LineStanding> standings = new ArrayList<>(count);
            for (CashbackDecision decision : decisions.subList(next, next + count)) {
                OrderLine line = decision.line();
                standings.add(settlement.standing(line.key()).orElseThrow());
            }
            next += count;
            settled.accept(new Settled(order, standings, notes.getOrDefault(order, List.of())));
        }
    }
}
