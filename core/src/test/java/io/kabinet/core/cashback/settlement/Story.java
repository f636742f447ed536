package io.kabinet.core.cashback.settlement;

import static io.kabinet.core.testing.Orders.NOON;
import static io.kabinet.core.testing.Orders.SHOP;

import io.kabinet.core.cashback.CashbackDecision;
import io.kabinet.core.cashback.CashbackOffer;
import io.kabinet.core.cashback.CashbackPolicy;
import io.kabinet.core.cashback.Reward;
import io.kabinet.core.cashback.order.LineKey;
import io.kabinet.core.cashback.order.OrderLine;
import io.kabinet.core.market.Market;
import io.kabinet.core.values.Rate;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Lines with one offer, and what happened to them hour by hour after noon. */
final class Story {

    private final List<CashbackDecision> decisions = new ArrayList<>();
    private final List<PartnerEvent> events = new ArrayList<>();
    private final CashbackOffer offer;

    private Story(CashbackOffer offer) {
        this.offer = offer;
    }

    static CashbackOffer tenPercent() {
        return CashbackOffer.of(Reward.share(Rate.percent(10)), CashbackPolicy.RUSSIA);
    }

    static Story of(OrderLine... lines) {
        return by(tenPercent(), lines);
    }

    static Story by(CashbackOffer offer, OrderLine... lines) {
        return new Story(offer).and(lines);
    }

    Story and(OrderLine... lines) {
        for (OrderLine line : lines) {
            decisions.add(new CashbackDecision.Granted(line, offer));
        }
        return this;
    }

    Story and(CashbackDecision decision) {
        decisions.add(decision);
        return this;
    }

    /** An event of a whole order, so many hours after noon. */
    Story order(String order, int hour, EventState state) {
        return order(order, hour, state, EventMeasure.NOT_STATED);
    }

    Story order(String order, int hour, EventState state, EventMeasure measure) {
        return event(event(EventTarget.order(SHOP, order), hour, state).of(measure));
    }

    /** An event of position 1 of an order, so many hours after noon. */
    Story line(String order, int hour, EventState state, EventMeasure measure) {
        return event(event(EventTarget.line(new LineKey(SHOP, order, "1")), hour, state)
                .of(measure));
    }

    Story event(PartnerEvent event) {
        events.add(event);
        return this;
    }

    static PartnerEvent event(EventTarget target, int hour, EventState state) {
        return PartnerEvent.of(target, state, NOON.plus(Duration.ofHours(hour)));
    }

    List<PartnerEvent> events() {
        return events;
    }

    List<CashbackDecision> decisions() {
        return decisions;
    }

    Settlement settled() {
        return Settlement.of(decisions, events, Market.RUSSIA.zone());
    }

    /** How position 1 of an order stands. */
    LineStanding standing(String order) {
        return settled().standings().stream()
                .filter(standing -> standing.key().order().equals(order))
                .findFirst()
                .orElseThrow();
    }
}
