package io.kabinet.benchmarks.growth;

import io.kabinet.core.cashback.CashbackDecision;
import io.kabinet.core.cashback.CashbackOffer;
import io.kabinet.core.cashback.CashbackPolicy;
import io.kabinet.core.cashback.OfferLimits;
import io.kabinet.core.cashback.PartnerContract;
import io.kabinet.core.cashback.PartnerContracts;
import io.kabinet.core.cashback.Reward;
import io.kabinet.core.cashback.order.Buyer;
import io.kabinet.core.cashback.order.LineAmounts;
import io.kabinet.core.cashback.order.LineKey;
import io.kabinet.core.cashback.order.OrderLine;
import io.kabinet.core.cashback.settlement.EventState;
import io.kabinet.core.cashback.settlement.EventTarget;
import io.kabinet.core.cashback.settlement.PartnerEvent;
import io.kabinet.core.values.DateSpan;
import io.kabinet.core.values.Rate;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * So many lines of orders, two to an order, and three reports of each order.
 *
 * <p>A subscriber buys forty lines in half a year at twenty partners, each of which caps the month; lines and reports lie in
 * the order in which they came, those of different subscribers mixed.
 */
final class Shop {

    static final ZoneId ZONE = ZoneId.of("Europe/Moscow");
    static final CurrencyUnit RUB = CurrencyUnit.of("RUB");

    private static final int SEED = 20_261_126;
    private static final int PARTNERS = 20;
    private static final int LINES_OF_SUBSCRIBER = 40;
    private static final int DEAREST = 1_000_000;
    private static final Instant FIRST = Instant.parse("2026-01-01T09:00:00Z");
    private static final Duration ALL = Duration.ofDays(180);

    final PartnerContracts contracts;
    final List<OrderLine> lines;
    final List<PartnerEvent> events;

    Shop(int size) {
        List<PartnerContract> signed = new ArrayList<>();
        for (int i = 0; i < PARTNERS; i++) {
            CashbackOffer offer = CashbackOffer.of(
                            Reward.share(new Rate((1 + i) * Rate.WHOLE / 100)), CashbackPolicy.RUSSIA)
                    .within(OfferLimits.NONE.withMonthlyCap(Money.of(RUB, 500)));
            signed.add(PartnerContract.of("partner-" + i, DateSpan.ALWAYS, offer));
        }
        contracts = PartnerContracts.of(signed);
        lines = new ArrayList<>(size);
        events = new ArrayList<>(size / 2 * 3);
        Random random = new Random(SEED);
        int subscribers = Math.max(1, size / LINES_OF_SUBSCRIBER);
        for (int i = 0; i < size; i++) {
            int order = i / 2;
            Instant at = FIRST.plusSeconds(order * ALL.toSeconds() / size * 2);
            add(new LineKey("partner-" + order % PARTNERS, "order-" + order, "line-" + i % 2), at, random, subscribers);
        }
    }

    private void add(LineKey key, Instant at, Random random, int subscribers) {
        int kopecks = 1 + random.nextInt(DEAREST);
        Buyer buyer = key.position().equals("line-0")
                ? Buyer.subscriber("subscriber-" + random.nextInt(subscribers))
                : lines.get(lines.size() - 1).buyer();
        lines.add(OrderLine.of(key, LineAmounts.paid(Money.ofMinor(RUB, kopecks)), at)
                .boughtBy(buyer));
        if (key.position().equals("line-0")) {
            EventTarget order = EventTarget.order(key.partner(), key.order());
            events.add(PartnerEvent.of(order, EventState.APPROVED, at.plus(Duration.ofDays(1))));
            events.add(PartnerEvent.of(order, EventState.REWARD_RECEIVED, at.plus(Duration.ofDays(2))));
            events.add(PartnerEvent.of(
                    random.nextInt(4) == 0 ? EventTarget.line(key) : order,
                    random.nextInt(4) == 0 ? EventState.RETURNED : EventState.PAID,
                    at.plus(Duration.ofDays(3))));
        }
    }

    List<CashbackDecision> decide(List<OrderLine> order) {
        return contracts.decide(order, ZONE);
    }
}
