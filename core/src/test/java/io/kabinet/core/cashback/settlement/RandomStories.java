package io.kabinet.core.cashback.settlement;

import static io.kabinet.core.testing.Orders.NOON;
import static io.kabinet.core.testing.Orders.SHOP;

import io.kabinet.core.cashback.CashbackDecision;
import io.kabinet.core.cashback.CashbackOffer;
import io.kabinet.core.cashback.CashbackPolicy;
import io.kabinet.core.cashback.CashbackReason;
import io.kabinet.core.cashback.OfferLimits;
import io.kabinet.core.cashback.Reward;
import io.kabinet.core.cashback.RoundingStage;
import io.kabinet.core.cashback.order.Buyer;
import io.kabinet.core.cashback.order.LineAmounts;
import io.kabinet.core.cashback.order.LineKey;
import io.kabinet.core.cashback.order.OrderLine;
import io.kabinet.core.reason.Reason;
import io.kabinet.core.testing.Rubles;
import io.kabinet.core.values.Rate;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.joda.money.Money;

/** Random lines of one subscriber and random things that happen to them, some of them nonsense. */
public final class RandomStories {

    private static final List<EventState> STATES = List.of(
            EventState.PENDING,
            EventState.APPROVED,
            EventState.APPROVED,
            EventState.PARTLY_REDEEMED,
            EventState.REWARD_RECEIVED,
            EventState.REWARD_RECEIVED,
            EventState.PAID,
            EventState.PAID,
            EventState.RETURNED,
            EventState.DECLINED,
            new EventState("mislaid"));

    private RandomStories() {}

    /** Up to a dozen decided lines in up to five orders. */
    public static List<CashbackDecision> decisions(SplittableRandom random) {
        List<CashbackDecision> decisions = new ArrayList<>();
        CashbackOffer offer = offer(random);
        for (int order = random.nextInt(1, 6); order > 0; order--) {
            for (int position = random.nextInt(1, 4); position > 0; position--) {
                OrderLine line = line(random, Integer.toString(order), Integer.toString(position));
                decisions.add(
                        random.nextInt(8) == 0
                                ? new CashbackDecision.Refused(
                                        line, List.of(Reason.of(CashbackReason.CATEGORY_EXCLUDED)))
                                : new CashbackDecision.Granted(line, offer));
            }
        }
        return decisions;
    }

    /** Up to thirty events of those orders and of one that nobody placed; many at one instant, some with one id. */
    public static List<PartnerEvent> events(SplittableRandom random) {
        List<PartnerEvent> events = new ArrayList<>();
        for (int i = random.nextInt(30); i > 0; i--) {
            events.add(event(random));
        }
        return events;
    }

    private static PartnerEvent event(SplittableRandom random) {
        EventTarget target = new EventTarget(
                SHOP,
                Integer.toString(random.nextInt(1, 7)),
                random.nextBoolean() ? Optional.empty() : Optional.of(Integer.toString(random.nextInt(1, 4))));
        EventMeasure measure = switch (random.nextInt(4)) {
            case 0 -> EventMeasure.of(kopecks(random.nextLong(30_000)));
            case 1 -> EventMeasure.pieces(random.nextLong(4));
            default -> EventMeasure.NOT_STATED;
        };
        Optional<String> id = random.nextInt(4) == 0 ? Optional.of("e-" + random.nextInt(10)) : Optional.empty();
        Optional<String> reason = random.nextInt(4) == 0 ? Optional.of("changed my mind") : Optional.empty();
        return new PartnerEvent(
                target, STATES.get(random.nextInt(STATES.size())), measure, moment(random, 12), id, reason);
    }

    private static OrderLine line(SplittableRandom random, String order, String position) {
        Money price = kopecks(random.nextLong(1, 20_000));
        long quantity = random.nextLong(1, 4);
        Money discount = kopecks(random.nextLong(price.getAmountMinorLong()));
        LineAmounts amounts = new LineAmounts(price, quantity, discount, kopecks(0), kopecks(0));
        Optional<String> subscriber = random.nextInt(5) == 0 ? Optional.empty() : Optional.of("sub-0001");
        return new OrderLine(
                new LineKey(SHOP, order, position),
                Optional.empty(),
                amounts,
                new Buyer(subscriber, Optional.empty(), Optional.empty()),
                moment(random, 60 * 24));
    }

    private static CashbackOffer offer(SplittableRandom random) {
        Reward reward = random.nextInt(4) == 0
                ? Reward.fixed(kopecks(random.nextLong(5_000)))
                : Reward.share(new Rate(random.nextInt(400_000)));
        CashbackPolicy policy = CashbackPolicy.RUSSIA
                .withStage(random.nextBoolean() ? RoundingStage.PER_LINE : RoundingStage.ON_TOTAL)
                .withRounding(random.nextBoolean() ? RoundingMode.DOWN : RoundingMode.HALF_UP);
        OfferLimits limits = OfferLimits.NONE;
        if (random.nextBoolean()) {
            limits = limits.withMonthlyCap(kopecks(random.nextLong(10_000)));
        }
        if (random.nextInt(4) == 0) {
            limits = limits.withOrderCap(kopecks(random.nextLong(5_000)));
        }
        return CashbackOffer.of(reward, policy).within(limits);
    }

    private static Instant moment(SplittableRandom random, int hours) {
        return NOON.plus(Duration.ofHours(random.nextInt(hours)));
    }

    private static Money kopecks(long minorUnits) {
        return Money.ofMinor(Rubles.RUB, minorUnits);
    }
}
