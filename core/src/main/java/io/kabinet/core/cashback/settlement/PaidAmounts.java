package io.kabinet.core.cashback.settlement;

import io.kabinet.core.cashback.order.LineKey;
import io.kabinet.core.reason.Reason;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.Money;

/**
 * Holds the amounts that were paid out for one order against what is due.
 *
 * <p>Only where the two can be compared: every payment of the target names its amount, and nothing was taken back after.
 */
final class PaidAmounts {

    private final Map<EventTarget, List<PartnerEvent>> payments = new LinkedHashMap<>();

    void read(PartnerEvent event) {
        if (event.state().equals(EventState.PAID)) {
            payments.computeIfAbsent(event.target(), target -> new ArrayList<>())
                    .add(event);
        } else if (reduces(event.state())) {
            payments.keySet().removeIf(target -> touches(event.target(), target));
        }
    }

    private static boolean reduces(EventState state) {
        return state.equals(EventState.RETURNED)
                || state.equals(EventState.PARTLY_REDEEMED)
                || state.equals(EventState.DECLINED);
    }

    private static boolean touches(EventTarget a, EventTarget b) {
        return a.position().isEmpty() || b.position().isEmpty() || a.position().equals(b.position());
    }

    /**
     * What is to be said of the payments.
     *
     * @param order the order that they are of
     * @param rewards what its lines are worth
     * @return a note on the last payment of each target that does not agree
     */
    List<EventNote> notes(OrderFold order, Map<LineKey, LineReward> rewards) {
        List<EventNote> notes = new ArrayList<>(0);
        payments.forEach((target, events) -> {
            List<LineFold> lines = order.covered(target);
            PartnerEvent last = events.get(events.size() - 1);
            if (lines.stream().noneMatch(LineFold::paidOut)) {
                notes.add(new EventNote(last, Reason.of(SettlementReason.PAID_TOO_EARLY)));
            } else if (comparable(target, events)) {
                difference(events, lines, rewards).ifPresent(reason -> notes.add(new EventNote(last, reason)));
            }
        });
        return notes;
    }

    private boolean comparable(EventTarget target, List<PartnerEvent> events) {
        return events.stream().allMatch(event -> event.measure().amount().isPresent())
                && payments.keySet().stream().noneMatch(other -> !other.equals(target) && touches(other, target));
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
                .filter(money -> money.getCurrencyUnit().equals(stated.getCurrencyUnit()))
                .reduce(Money.zero(stated.getCurrencyUnit()), Money::plus);
        return stated.equals(due)
                ? Optional.empty()
                : Optional.of(Reason.of(SettlementReason.PAID_DIFFERS)
                        .with("stated", stated)
                        .with("due", due));
    }
}
