package io.kabinet.examples.partnershop;

import io.kabinet.core.cashback.CashbackDecision;
import io.kabinet.core.cashback.settlement.EventNote;
import io.kabinet.core.cashback.settlement.LineState;
import io.kabinet.examples.console.Progress;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All orders settled, and what is printed of them. */
final class Reckoning {

    private final Inputs inputs;
    private final ZoneId zone;
    private final OrderBook orders;
    private final Settling settling;
    private final Outcomes outcomes;
    private final EventNotes notes;
    private long refused;
    private long computed;

    /** A reckoning of these inputs; {@link #settle} does it. */
    Reckoning(Inputs inputs, ZoneId zone) {
        this.inputs = inputs;
        this.zone = zone;
        orders = inputs.orders();
        settling = new Settling(orders, inputs.events(), inputs.offers().contracts(), zone);
        outcomes = new Outcomes(orders.rowCount());
        notes = new EventNotes(inputs.eventFile(), inputs.events());
    }

    /** Settles all orders. */
    void settle(Progress progress, Optional<Explanation> explanation) {
        notes.add(inputs.events().handOut());
        progress.start();
        new Groups(orders, inputs.offers().partnersWithMonthlyCap(), zone)
                .forEach(group -> settling.settle(group, settled -> {
                    progress.step("orders");
                    keep(settled);
                    inputs.statement().ifPresent(statement -> statement.compare(settled));
                    explanation.ifPresent(wanted -> wanted.take(settled));
                }));
        progress.done();
        inputs.statement().ifPresent(Statement::compareTheRest);
    }

    private void keep(Settled settled) {
        List<Integer> rows = orders.rows(settled.order());
        for (int i = 0; i < rows.size(); i++) {
            Outcome outcome = Outcome.of(settled.lines().get(i), zone);
            outcomes.put(rows.get(i), outcome);
            if (outcome.state() == LineState.REFUSED) {
                refused++;
            } else {
                computed++;
            }
        }
        notes.add(settled);
    }

    EventNotes notes() {
        return notes;
    }

    /** How many lines get cashback, or would if it had not been taken back. */
    long computed() {
        return computed;
    }

    /** How many lines get none, for a reason that is printed. */
    long refused() {
        return refused;
    }

    /** The lines of an order as they are printed. */
    List<PrintedLine> lines(int order) {
        List<Integer> rows = orders.rows(order);
        List<CashbackDecision> decisions = settling.decide(order);
        List<PrintedLine> lines = new ArrayList<>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            CashbackDecision decision = decisions.get(i);
            Outcome outcome = outcomes.of(rows.get(i), decision.line().amounts().currency());
            lines.add(new PrintedLine(decision, outcome, notesOf(order, decision)));
        }
        return lines;
    }

    private List<EventNote> notesOf(int order, CashbackDecision decision) {
        String position = decision.line().key().position();
        return notes.of(order).stream()
                .filter(note ->
                        note.event().target().position().map(position::equals).orElse(true))
                .toList();
    }
}
