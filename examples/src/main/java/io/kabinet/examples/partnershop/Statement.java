package io.kabinet.examples.partnershop;

import io.kabinet.core.cashback.reconciliation.ReconciledLine;
import io.kabinet.core.cashback.reconciliation.Reconciliation;
import io.kabinet.core.cashback.reconciliation.ReconciliationTotal;
import io.kabinet.core.cashback.reconciliation.StatementLine;
import io.kabinet.core.cashback.reconciliation.Verdict;
import io.kabinet.core.cashback.settlement.EventTarget;
import io.kabinet.core.cashback.settlement.LineStanding;
import io.kabinet.partner.RowRefused;
import io.kabinet.partner.StatementRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.joda.money.CurrencyUnit;

/**
 * The partners' own statement, held against our orders one by one.
 *
 * <p>Only partners that it names are compared: it says nothing of the others. Statements and orders can be compared order
 * by order, since core never looks beyond one.
 */
final class Statement {

    private static final Comparator<ReconciledLine> ORDER = Comparator.comparing(
                    (ReconciledLine line) -> line.target().partner())
            .thenComparing(line -> line.target().order())
            .thenComparing(line -> line.target().position().orElse(""));

    private final Map<EventTarget, List<StatementLine>> byOrder = new LinkedHashMap<>();
    private final Set<String> partners = new HashSet<>();
    private final List<ReconciledLine> unlike = new ArrayList<>();
    private final Map<Verdict, Map<CurrencyUnit, ReconciliationTotal>> totals = new TreeMap<>();

    void add(Row row) throws RowRefused {
        StatementLine line = StatementRow.read(row);
        EventTarget target = line.target();
        partners.add(target.partner());
        byOrder.computeIfAbsent(orderOf(target), same -> new ArrayList<>()).add(line);
    }

    /** Compares one of our orders. */
    void compare(Settled settled) {
        EventTarget order = orderOf(EventTarget.line(settled.lines().get(0).key()));
        if (partners.contains(order.partner())) {
            List<StatementLine> theirs = byOrder.remove(order);
            compare(settled.lines(), theirs == null ? List.of() : theirs);
        }
    }

    /** Compares what is left: orders that we do not have. */
    void compareTheRest() {
        byOrder.values().forEach(theirs -> compare(List.of(), theirs));
        byOrder.clear();
        unlike.sort(ORDER);
    }

    /** All lines but those that match, by partner, order and position. */
    List<ReconciledLine> unlike() {
        return unlike;
    }

    /** What each verdict adds up to in each currency. */
    List<ReconciliationTotal> totals() {
        return totals.values().stream()
                .flatMap(byCurrency -> byCurrency.values().stream())
                .toList();
    }

    private void compare(List<LineStanding> ours, List<StatementLine> theirs) {
        Reconciliation comparison = Reconciliation.of(ours, theirs);
        comparison.lines().stream()
                .filter(line -> line.verdict() != Verdict.MATCHED)
                .forEach(unlike::add);
        for (ReconciliationTotal total : comparison.totals()) {
            totals.computeIfAbsent(total.verdict(), verdict -> new TreeMap<>())
                    .merge(total.ours().getCurrencyUnit(), total, ReconciliationTotal::plus);
        }
    }

    private static EventTarget orderOf(EventTarget target) {
        return EventTarget.order(target.partner(), target.order());
    }
}
