package io.kabinet.spark.settlement;

import io.kabinet.core.cashback.order.LineKey;
import io.kabinet.core.cashback.order.OrderLine;
import io.kabinet.core.cashback.reconciliation.StatementLine;
import io.kabinet.core.cashback.settlement.PartnerEvent;
import io.kabinet.partner.EventRow;
import io.kabinet.partner.OrderRow;
import io.kabinet.partner.RowRefused;
import io.kabinet.partner.StatementRow;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * All rows of one order: its positions, what was reported of it, what the partner states of it. For one thread.
 *
 * <p>Rows of a cluster come in no order, so nothing depends on which came first: a position that is there again is counted once,
 * and one that is there with other contents is nobody's.
 */
final class OrderRows {

    private final Map<LineKey, Map<OrderLine, Fact>> positions = new TreeMap<>();
    private final Map<PartnerEvent, Fact> events = new LinkedHashMap<>();
    private final Map<StatementLine, List<Fact>> theirs = new LinkedHashMap<>();

    /** Takes a row, or has it refused. */
    void take(Fact fact, Emitted out) {
        try {
            fact.check();
            switch (fact.kind()) {
                case PURCHASES -> takePosition(OrderRow.read(fact), fact, out);
                case EVENTS -> events.put(EventRow.read(fact), fact);
                case STATEMENT ->
                    theirs.computeIfAbsent(StatementRow.read(fact), line -> new ArrayList<>(1))
                            .add(fact);
                case OFFERS -> throw new IllegalStateException("offers belong to no order");
            }
        } catch (RowRefused refusal) {
            out.refused(fact, refusal);
        }
    }

    private void takePosition(OrderLine line, Fact fact, Emitted out) {
        Fact same = positions
                .computeIfAbsent(line.key(), key -> new LinkedHashMap<>(2))
                .putIfAbsent(line, fact);
        if (same != null) {
            out.counted(Kind.PURCHASES, Became.REPEATED, 1);
        }
    }

    /** Refuses what contradicts itself: positions with two contents, an order of two subscribers. */
    void refuseContradictions(Emitted out) {
        positions.values().removeIf(versions -> {
            if (versions.size() == 1) {
                return false;
            }
            String reason = "this position of the order is there with " + versions.size() + " different contents";
            versions.values().forEach(fact -> out.refused(fact, "position_id", reason));
            return true;
        });
        long subscribers = lines().stream()
                .map(line -> line.buyer().subscriberRef())
                .distinct()
                .count();
        if (subscribers > 1) {
            String reason = "the rows of the order name " + subscribers + " different subscribers, or one and none";
            forEachPosition(fact -> out.refused(fact, "subscriber_ref", reason));
            positions.clear();
        }
    }

    /** The positions, by their keys. */
    List<OrderLine> lines() {
        return positions.values().stream()
                .flatMap(versions -> versions.keySet().stream())
                .toList();
    }

    /** Whose order it is, if anybody's. */
    Optional<String> subscriber() {
        return lines().stream().findFirst().flatMap(line -> line.buyer().subscriberRef());
    }

    Collection<PartnerEvent> events() {
        return events.keySet();
    }

    /** The row of an event. */
    Optional<Fact> row(PartnerEvent event) {
        return Optional.ofNullable(events.get(event));
    }

    /** What the partner states, as often as it states it. */
    List<StatementLine> theirs() {
        return theirs.entrySet().stream()
                .flatMap(stated -> stated.getValue().stream().map(fact -> stated.getKey()))
                .collect(Collectors.toList());
    }

    /** All rows that were taken. */
    void forEach(Consumer<Fact> action) {
        forEachPosition(action);
        events.values().forEach(action);
        theirs.values().forEach(facts -> facts.forEach(action));
    }

    private void forEachPosition(Consumer<Fact> action) {
        positions.values().forEach(versions -> versions.values().forEach(action));
    }
}
