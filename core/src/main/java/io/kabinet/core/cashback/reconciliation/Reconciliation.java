package io.kabinet.core.cashback.reconciliation;

import io.kabinet.core.cashback.settlement.EventTarget;
import io.kabinet.core.cashback.settlement.LineStanding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Our standings held against a partner's statement.
 *
 * <p>A statement line of a whole order is held against all lines of that order which are in its currency and which the
 * statement does not name one by one; if none is in its currency, against those in the currency of the first. A line of
 * ours that is worth nothing (refused, declined, returned) and that the partner does not name either is left out. The
 * partner's {@code approved} agrees with approved, counting and paid lines of ours, {@code pending} with pending and held
 * ones, {@code declined} with those worth nothing, {@code paid} with paid ones only. Immutable and safe for use by several
 * threads.
 *
 * @param lines the comparison, ordered by partner, order and position
 */
public record Reconciliation(List<ReconciledLine> lines) {

    private static final Comparator<EventTarget> ORDER = Comparator.comparing(EventTarget::partner)
            .thenComparing(target -> target.order())
            .thenComparing(target -> target.position().orElse(""));

    /** Copies the lines. */
    public Reconciliation {
        lines = List.copyOf(lines);
    }

    /**
     * Holds the two sides against each other.
     *
     * @param ours our standings
     * @param theirs the partner's statement
     * @return the comparison; every line of the statement is in it
     * @throws IllegalArgumentException if a line of ours is there twice
     */
    public static Reconciliation of(Collection<LineStanding> ours, Collection<StatementLine> theirs) {
        Map<EventTarget, LineStanding> byLine = new HashMap<>();
        Map<EventTarget, List<LineStanding>> byOrder = new HashMap<>();
        for (LineStanding standing :
                ours.stream().sorted(Comparator.comparing(LineStanding::key)).toList()) {
            EventTarget line = EventTarget.line(standing.key());
            if (byLine.put(line, standing) != null) {
                throw new IllegalArgumentException("line " + standing.key() + " is there twice");
            }
            byOrder.computeIfAbsent(order(line), order -> new ArrayList<>()).add(standing);
        }
        Set<EventTarget> named = new HashSet<>();
        Set<EventTarget> twice = new HashSet<>();
        theirs.forEach(line -> {
            if (!named.add(line.target())) {
                twice.add(line.target());
            }
        });
        List<ReconciledLine> lines = new ArrayList<>();
        Set<EventTarget> met = new HashSet<>();
        for (StatementLine line : theirs) {
            List<LineStanding> own = line.target().position().isPresent()
                    ? Optional.ofNullable(byLine.get(line.target()))
                            .map(List::of)
                            .orElse(List.of())
                    : inOneCurrency(
                            line.reward().getCurrencyUnit(),
                            byOrder.getOrDefault(line.target(), List.of()).stream()
                                    .filter(standing -> !named.contains(EventTarget.line(standing.key())))
                                    .toList());
            own.forEach(standing -> met.add(EventTarget.line(standing.key())));
            lines.add(Comparison.of(line, own, twice.contains(line.target())));
        }
        byLine.forEach((target, standing) -> {
            if (!met.contains(target) && StateClass.of(standing.state()) != StateClass.NOTHING) {
                lines.add(new ReconciledLine(
                        target, Verdict.ONLY_OURS, Optional.of(standing.due()), Optional.empty(), List.of()));
            }
        });
        lines.sort(Comparator.comparing(ReconciledLine::target, ORDER)
                .thenComparing(line -> line.theirs().map(Money::toString).orElse(""))
                .thenComparing(line -> line.differences().toString()));
        return new Reconciliation(lines);
    }

    /**
     * What each verdict adds up to.
     *
     * @return the totals that have lines, in the order of {@link Verdict} and of the currencies' codes; a line whose sides
     *     are in two currencies counts in each for its own side, and our side of what the partner states twice counts
     *     once
     */
    public List<ReconciliationTotal> totals() {
        Map<Verdict, Map<CurrencyUnit, ReconciliationTotal>> totals = new TreeMap<>();
        Set<Map.Entry<EventTarget, CurrencyUnit>> reckoned = new HashSet<>();
        for (ReconciledLine line : lines) {
            Optional<Money> ours =
                    line.ours().filter(money -> reckoned.add(Map.entry(line.target(), money.getCurrencyUnit())));
            Set<CurrencyUnit> currencies = new HashSet<>();
            line.ours().ifPresent(money -> currencies.add(money.getCurrencyUnit()));
            line.theirs().ifPresent(money -> currencies.add(money.getCurrencyUnit()));
            for (CurrencyUnit currency : currencies) {
                totals.computeIfAbsent(line.verdict(), verdict -> new TreeMap<>())
                        .merge(
                                currency,
                                new ReconciliationTotal(
                                        line.verdict(), 1, in(currency, ours), in(currency, line.theirs())),
                                ReconciliationTotal::plus);
            }
        }
        return totals.values().stream()
                .flatMap(byCurrency -> byCurrency.values().stream())
                .toList();
    }

    /** The lines in the stated currency, or else in that of the first: amounts in two make no sum. */
    private static List<LineStanding> inOneCurrency(CurrencyUnit stated, List<LineStanding> lines) {
        CurrencyUnit currency = lines.stream()
                .map(Reconciliation::currency)
                .filter(stated::equals)
                .findFirst()
                .orElseGet(() -> lines.isEmpty() ? stated : currency(lines.get(0)));
        return lines.stream().filter(line -> currency(line).equals(currency)).toList();
    }

    private static CurrencyUnit currency(LineStanding line) {
        return line.due().getCurrencyUnit();
    }

    private static Money in(CurrencyUnit currency, Optional<Money> amount) {
        return amount.filter(money -> money.getCurrencyUnit().equals(currency)).orElseGet(() -> Money.zero(currency));
    }

    private static EventTarget order(EventTarget line) {
        return EventTarget.order(line.partner(), line.order());
    }
}
