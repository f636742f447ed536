package io.kabinet.core.cashback.settlement;

import io.kabinet.core.cashback.CashbackDecision;
import io.kabinet.core.cashback.CashbackDecision.Granted;
import io.kabinet.core.cashback.CashbackQuote;
import io.kabinet.core.cashback.OrderQuotes;
import io.kabinet.core.cashback.QuoteRequest;
import io.kabinet.core.cashback.order.LineKey;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * How the lines of orders stand, given everything that was reported of them.
 *
 * <p>One function of the decided lines and the <em>set</em> of events: duplicates and the order of arrival change
 * nothing. Events take effect in the order of their own time, at one instant in the order in which {@link EventState}
 * lists the states, then by id. A clock that goes back therefore changes the result only where it changes that order.
 *
 * <p>A line starts to count when the partner has approved it <em>and</em> the operator has its own reward. A return
 * shrinks the reward in proportion (or takes it whole, see {@link io.kabinet.core.cashback.ReturnRule}), a decline takes
 * it whole, and either frees what the line took of a monthly cap: the month is computed anew from its lines. So pass all
 * lines of a subscriber's month together; where there is no subscriber, no monthly cap applies. Immutable and safe for use
 * by several threads.
 */
public final class Settlement {

    private final Map<LineKey, LineStanding> standings;
    private final List<EventNote> notes;

    private Settlement(Map<LineKey, LineStanding> standings, List<EventNote> notes) {
        this.standings = standings;
        this.notes = notes;
    }

    /**
     * Computes how the lines stand.
     *
     * @param decisions the decided lines, refused ones too: an amount of a whole order is shared between all its lines
     * @param events what was reported of them, in any order, duplicates welcome
     * @param zone the market's zone, in which months are told
     * @return the standings
     * @throws IllegalArgumentException if a line is there twice
     */
    public static Settlement of(
            Collection<? extends CashbackDecision> decisions, Collection<PartnerEvent> events, ZoneId zone) {
        Map<OrderKey, OrderFold> orders = orders(decisions);
        List<EventNote> notes = new ArrayList<>();
        List<PartnerEvent> inOrder = EventSet.inOrder(events, notes);
        notes.forEach(
                note -> Optional.ofNullable(orders.get(OrderKey.of(note.event().target())))
                        .ifPresent(order -> order.note(note)));
        for (PartnerEvent event : inOrder) {
            OrderFold order = orders.get(OrderKey.of(event.target()));
            if (order == null) {
                notes.add(new EventNote(event, OrderFold.unknown(event)));
            } else {
                order.read(event).ifPresent(notes::add);
            }
        }
        Map<LineKey, LineReward> rewards = rewards(orders.values(), zone);
        orders.values().forEach(order -> notes.addAll(order.notePayments(rewards)));
        notes.sort(Comparator.comparing(EventNote::event, PartnerEvent.ORDER));
        return new Settlement(standings(orders.values(), rewards), List.copyOf(notes));
    }

    /**
     * All lines as they stand.
     *
     * @return a standing for each line, ordered by its key
     */
    public List<LineStanding> standings() {
        return List.copyOf(standings.values());
    }

    /**
     * One line as it stands.
     *
     * @param key the line
     * @return its standing, or empty if it is not among the lines
     */
    public Optional<LineStanding> standing(LineKey key) {
        return Optional.ofNullable(standings.get(key));
    }

    /**
     * What is to be said of single events: those that had no effect, or not the effect they speak of.
     *
     * @return the notes, in the order in which the events take effect
     */
    public List<EventNote> notes() {
        return notes;
    }

    /**
     * What the subscribers may still expect: rewards that are due and not paid out yet.
     *
     * @param currency the currency
     * @return zero or more
     */
    public Money pending(CurrencyUnit currency) {
        return standings.values().stream()
                .filter(standing -> !standing.paidOut())
                .map(LineStanding::due)
                .filter(due -> due.getCurrencyUnit().equals(currency))
                .reduce(Money.zero(currency), Money::plus);
    }

    private static Map<OrderKey, OrderFold> orders(Collection<? extends CashbackDecision> decisions) {
        Map<OrderKey, List<LineFold>> lines = new LinkedHashMap<>();
        decisions.stream()
                .sorted(Comparator.comparing(
                        (CashbackDecision decision) -> decision.line().key()))
                .forEach(decision -> lines.computeIfAbsent(
                                OrderKey.of(decision.line().key()), key -> new ArrayList<>())
                        .add(new LineFold(decision)));
        Map<OrderKey, OrderFold> orders = new LinkedHashMap<>();
        lines.forEach((key, own) -> orders.put(key, new OrderFold(own)));
        return orders;
    }

    private static Map<LineKey, LineStanding> standings(
            Collection<OrderFold> orders, Map<LineKey, LineReward> rewards) {
        List<LineFold> folds =
                orders.stream().flatMap(order -> order.lines().stream()).toList();
        Map<LineKey, LineStanding> standings = new LinkedHashMap<>();
        for (LineFold fold : folds) {
            LineKey key = fold.decision().line().key();
            LineStanding standing = new LineStanding(
                    fold.decision(),
                    fold.state(),
                    Optional.ofNullable(rewards.get(key)),
                    fold.state() == LineState.RETURNED ? Optional.empty() : fold.countsFrom(),
                    fold.paidOut(),
                    fold.notes());
            if (standings.put(key, standing) != null) {
                throw new IllegalArgumentException("line " + key + " is there twice");
            }
        }
        return standings;
    }

    private static Map<LineKey, LineReward> rewards(Collection<OrderFold> orders, ZoneId zone) {
        List<Granted> granted = new ArrayList<>();
        List<CashbackQuote> quotes = new ArrayList<>();
        for (OrderFold order : orders) {
            List<QuoteRequest> requests = new ArrayList<>();
            for (LineFold line : order.lines()) {
                if (line.decision() instanceof Granted own) {
                    granted.add(own);
                    requests.add(new QuoteRequest(own.offer(), line.baseLeft(own), own.baseMinorUnits()));
                }
            }
            quotes.addAll(OrderQuotes.of(requests));
        }
        long[] afterOrderCap =
                quotes.stream().mapToLong(CashbackQuote::rewardMinorUnits).toArray();
        Caps.cut(
                granted,
                afterOrderCap,
                Caps.perOrder(),
                own -> own.offer().limits().orderCap());
        long[] due = afterOrderCap.clone();
        Caps.cut(granted, due, Caps.perMonth(zone), own -> own.offer().limits().monthlyCap());
        Map<LineKey, LineReward> rewards = new HashMap<>();
        for (int i = 0; i < due.length; i++) {
            CashbackQuote quote = quotes.get(i);
            rewards.put(
                    granted.get(i).line().key(),
                    new LineReward(
                            quote,
                            Money.ofMinor(quote.policy().currency(), quote.rewardMinorUnits() - afterOrderCap[i]),
                            Money.ofMinor(quote.policy().currency(), afterOrderCap[i] - due[i])));
        }
        return rewards;
    }

    private record OrderKey(String partner, String order) {
        static OrderKey of(LineKey key) {
            return new OrderKey(key.partner(), key.order());
        }

        static OrderKey of(EventTarget target) {
            return new OrderKey(target.partner(), target.order());
        }
    }
}
