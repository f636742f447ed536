package io.kabinet.core.cashback.reconciliation;

import io.kabinet.core.cashback.CashbackDecision;
import io.kabinet.core.cashback.CashbackOffer;
import io.kabinet.core.cashback.CashbackPolicy;
import io.kabinet.core.cashback.CashbackReason;
import io.kabinet.core.cashback.Reward;
import io.kabinet.core.cashback.order.LineAmounts;
import io.kabinet.core.cashback.order.LineKey;
import io.kabinet.core.cashback.order.OrderLine;
import io.kabinet.core.cashback.settlement.EventState;
import io.kabinet.core.cashback.settlement.EventTarget;
import io.kabinet.core.cashback.settlement.LineStanding;
import io.kabinet.core.cashback.settlement.LineState;
import io.kabinet.core.cashback.settlement.PartnerEvent;
import io.kabinet.core.cashback.settlement.Settlement;
import io.kabinet.core.reason.Reason;
import io.kabinet.core.values.Rate;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.Money;

/** What we reckon and what the partner states, in as few words as a story needs. */
final class Sides {

    private static final Instant ORDERED = Instant.parse("2026-05-01T09:00:00Z");

    private Sides() {}

    /** A line of ours in a state, worth so much before the state is looked at; {@code line} is order/position. */
    static LineStanding ours(String line, String reward, LineState state) {
        Money worth = Money.parse(reward);
        LineKey key = key(line);
        OrderLine bought = OrderLine.of(key, LineAmounts.paid(worth.multipliedBy(4)), ORDERED);
        CashbackPolicy policy = CashbackPolicy.RUSSIA.withCurrency(worth.getCurrencyUnit());
        CashbackDecision decision = state == LineState.REFUSED
                ? new CashbackDecision.Refused(bought, List.of(Reason.of(CashbackReason.NO_OFFER)))
                : new CashbackDecision.Granted(bought, CashbackOffer.of(Reward.share(Rate.percent(25)), policy));
        List<PartnerEvent> events = new ArrayList<>();
        for (EventState event : eventsTo(state)) {
            events.add(
                    PartnerEvent.of(EventTarget.line(key), event, ORDERED.plus(Duration.ofDays(events.size() + 1L))));
        }
        LineStanding standing = Settlement.of(List.of(decision), events, ZoneId.of("Europe/Moscow"))
                .standings()
                .get(0);
        if (standing.state() != state) {
            throw new AssertionError("meant to be " + state + ": " + standing);
        }
        return standing;
    }

    private static List<EventState> eventsTo(LineState state) {
        return switch (state) {
            case REFUSED, PENDING -> List.of();
            case APPROVED -> List.of(EventState.APPROVED);
            case ON_HOLD -> List.of(EventState.APPROVED, EventState.PENDING);
            case COUNTS -> List.of(EventState.APPROVED, EventState.REWARD_RECEIVED);
            case PAID -> List.of(EventState.APPROVED, EventState.REWARD_RECEIVED, EventState.PAID);
            case RETURNED -> List.of(EventState.APPROVED, EventState.RETURNED);
            case DECLINED -> List.of(EventState.DECLINED);
        };
    }

    static StatementLine theirs(String target, String reward, String state) {
        return new StatementLine(target(target), Money.parse(reward), new EventState(state));
    }

    /** {@code o-1/2} is a position, {@code o-1} the whole order. */
    static EventTarget target(String text) {
        return text.contains("/") ? EventTarget.line(key(text)) : EventTarget.order("shop", text);
    }

    private static LineKey key(String line) {
        int slash = line.indexOf('/');
        return new LineKey("shop", line.substring(0, slash), line.substring(slash + 1));
    }

    static Reason reason(DifferenceReason code) {
        return Reason.of(code);
    }
}
