package io.kabinet.core.cashback.settlement;

import io.kabinet.core.cashback.CashbackDecision;
import io.kabinet.core.cashback.order.LineKey;
import io.kabinet.core.reason.Reason;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Holds the amounts that were paid out for one order against what is due, each currency by itself.
 *
 * <p>Only where the two can be compared: every payment of the same lines is of the same target and names its amount, and
 * nothing was taken back after.
 */
final class PaidAmounts {

    private static final Optional<CurrencyUnit> NO_AMOUNT = Optional.empty();

    private final Map<EventTarget, Map<Optional<CurrencyUnit>, List<PartnerEvent>>> payments = new LinkedHashMap<>();

    void read(PartnerEvent event) {
        EventTarget target = event.target();
        if (event.state().equals(EventState.PAID)) {
            payments.computeIfAbsent(target, first -> new LinkedHashMap<>())
                    .computeIfAbsent(event.measure().amount().map(Money::getCurrencyUnit), first -> new ArrayList<>())
                    .add(event);
        } else if (reduces(event.state())) {
            if (target.position().isEmpty()) {
                payments.clear();
            } else {
                payments.remove(target);
                payments.remove(EventTarget.order(target.partner(), target.order()));
            }
        }
    }

    private static boolean reduces(EventState state) {
        return state.equals(EventState.RETURNED)
                || state.equals(EventState.PARTLY_REDEEMED)
                || state.equals(EventState.DECLINED);
    }

    /**
     * What is to be said of the payments.
     *
     * @param order the order that they are of
     * @param rewards what its lines are worth
     * @return a note on the last payment of each target and currency that does not agree
     */
    List<EventNote> notes(OrderFold order, Map<LineKey, LineReward> rewards) {
        Set<Optional<CurrencyUnit>> ofTheOrder = currencies(true);
        Set<Optional<CurrencyUnit>> ofItsLines = currencies(false);
        List<EventNote> notes = new ArrayList<>(0);
        payments.forEach((target, paid) -> paid.forEach((currency, events) -> {
            PartnerEvent last = events.get(events.size() - 1);
            List<LineFold> lines = OrderFold.meant(last, order.covered(target));
            boolean comparable = currency.isPresent()
                    && !paid.containsKey(NO_AMOUNT)
                    && Collections.disjoint(
                            target.position().isEmpty() ? ofItsLines : ofTheOrder, List.of(currency, NO_AMOUNT));
            if (lines.stream().allMatch(line -> line.decision() instanceof CashbackDecision.Refused)) {
                notes.add(new EventNote(
                        last,
                        Reason.of(SettlementReason.PAID_WITHOUT_CASHBACK)
                                .with("target", last.target().toString())));
            } else if (lines.stream().noneMatch(LineFold::paidOut)) {
                notes.add(new EventNote(last, Reason.of(SettlementReason.PAID_TOO_EARLY)));
            } else if (comparable) {
                difference(events, lines, rewards).ifPresent(reason -> notes.add(new EventNote(last, reason)));
            }
        }));
        return notes;
    }

    private Set<Optional<CurrencyUnit>> currencies(boolean ofTheOrder) {
        Set<Optional<CurrencyUnit>> currencies = new HashSet<>();
        payments.forEach((target, paid) -> {
            if (target.position().isEmpty() == ofTheOrder) {
                currencies.addAll(paid.keySet());
            }
        });
        return currencies;
    }

    private static Optional<Reason> difference(
            List<PartnerEvent> events, List<LineFold> lines, Map<LineKey, LineReward> rewards) {
        Money stated = events.stream()
                .map(event -> event.measure().amount().orElseThrow())
                .reduce(Money::plus)
                .orElseThrow();
        Money due = lines.stream()
                .filter(LineFold::paidOut)
                .flatMap(line ->
                        Optional.ofNullable(rewards.get(line.decision().line().key())).stream())
                .map(LineReward::due)
                .reduce(Money.zero(stated.getCurrencyUnit()), Money::plus);
        return stated.equals(due)
                ? Optional.empty()
                : Optional.of(Reason.of(SettlementReason.PAID_DIFFERS)
                        .with("stated", stated)
                        .with("due", due));
    }
}
