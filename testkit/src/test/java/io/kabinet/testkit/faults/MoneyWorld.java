package io.kabinet.testkit.faults;

import io.kabinet.client.bonus.GiftPoints;
import io.kabinet.client.bonus.SpendPoints;
import io.kabinet.client.cashback.SpendCashback;
import io.kabinet.client.operation.Change;
import io.kabinet.client.operation.RequestKey;
import io.kabinet.client.promised.TakePromisedPayment;
import io.kabinet.core.bonus.programme.BonusProgramme;
import io.kabinet.core.bonus.programme.Catalogue;
import io.kabinet.core.bonus.programme.CatalogueItem;
import io.kabinet.core.bonus.programme.GiftRule;
import io.kabinet.core.bonus.programme.PointSource;
import io.kabinet.core.bonus.programme.RewardKind;
import io.kabinet.core.cashback.CashbackOffer;
import io.kabinet.core.cashback.CashbackPolicy;
import io.kabinet.core.cashback.PartnerContract;
import io.kabinet.core.cashback.Reward;
import io.kabinet.core.cashback.order.LineAmounts;
import io.kabinet.core.cashback.order.LineKey;
import io.kabinet.core.cashback.order.OrderLine;
import io.kabinet.core.cashback.settlement.EventState;
import io.kabinet.core.cashback.settlement.EventTarget;
import io.kabinet.core.cashback.settlement.PartnerEvent;
import io.kabinet.core.market.Market;
import io.kabinet.core.market.Rulebook;
import io.kabinet.core.promised.PromisedPaymentPolicy;
import io.kabinet.core.promised.terms.EligibilityRule;
import io.kabinet.core.promised.terms.RepeatRule;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.values.DateSpan;
import io.kabinet.core.values.Points;
import io.kabinet.core.values.Quantity;
import io.kabinet.core.values.Rate;
import io.kabinet.core.values.Source;
import io.kabinet.testkit.Books;
import io.kabinet.testkit.InMemoryOperator;
import io.kabinet.testkit.InMemoryOperatorBuilder;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Twenty subscribers with money, points and cashback, and an operator that lends without end, so that what is applied twice
 * shows.
 *
 * <p>No two operations of one number have the same amount: each entry of the books tells which operation made it.
 */
final class MoneyWorld {

    private static final int ITEMS = 2_000;
    private static final String SHOP = "kettle-and-cup";
    private static final Instant MORNING = Instant.parse("2026-03-01T09:00:00Z");

    final InMemoryOperator operator;
    final List<Msisdn> numbers = IntStream.range(0, 20)
            .mapToObj(i -> Msisdn.of(Long.toString(79_000_000_000L + i)))
            .toList();

    private final Map<Msisdn, Integer> asked = new HashMap<>();

    MoneyWorld(UnaryOperator<InMemoryOperatorBuilder> settings) {
        operator = settings.apply(InMemoryOperator.in(Market.RUSSIA).rulebook(generous()))
                .startingAt(MORNING);
        operator.partners()
                .contract(PartnerContract.of(
                        SHOP,
                        DateSpan.ALWAYS,
                        CashbackOffer.of(Reward.share(Rate.percent(10)), CashbackPolicy.RUSSIA)));
        numbers.forEach(this::endow);
        operator.clock().moveTo(Instant.parse("2026-03-05T09:00:00Z"));
    }

    private static Rulebook generous() {
        CatalogueItem[] items = IntStream.rangeClosed(1, ITEMS)
                .mapToObj(price -> new CatalogueItem(
                        "item-" + price,
                        RewardKind.SMS,
                        Quantity.of(10, Quantity.Unit.PIECES),
                        Points.of(price),
                        Optional.empty()))
                .toArray(CatalogueItem[]::new);
        return Market.RUSSIA
                .rulebook()
                .with(Source.ownChoice("what is applied twice has to show"))
                .promisedPayment(
                        PromisedPaymentPolicy.RUSSIA.with(EligibilityRule.ONE_AT_A_TIME.with(RepeatRule.UNLIMITED)))
                .with(Source.ownChoice("what is applied twice has to show"))
                .bonus(BonusProgramme.RUSSIA.withCatalogue(Catalogue.of(items)).withGift(GiftRule.UNLIMITED));
    }

    private void endow(Msisdn number) {
        String order = number.wire();
        operator.subscriber(number).balance(rub(100_000_000)).points(10_000_000, PointSource.TELECOM);
        operator.partners()
                .ordered(
                        number,
                        OrderLine.of(new LineKey(SHOP, order, "1"), LineAmounts.paid(rub(100_000_000)), MORNING))
                .says(event(order, EventState.APPROVED))
                .says(event(order, EventState.REWARD_RECEIVED));
    }

    private static PartnerEvent event(String order, EventState state) {
        return PartnerEvent.of(EventTarget.order(SHOP, order), state, MORNING.plusSeconds(3_600));
    }

    /** Somebody's next operation; one in five is a request that the operator has to refuse. */
    Change<?> next(SplittableRandom random, RequestKey key) {
        Msisdn number = numbers.get(random.nextInt(numbers.size()));
        int count = asked.merge(number, 1, Integer::sum);
        return switch (random.nextInt(5)) {
            case 0 -> new TakePromisedPayment(number, rub(5_000 + count), key);
            case 1 -> new TakePromisedPayment(number, rub(500_000 + count), key);
            case 2 -> new SpendPoints(number, "item-" + count, Points.of(count), key);
            case 3 -> new GiftPoints(number, numbers.get(random.nextInt(numbers.size())), Points.of(count), key);
            default -> new SpendCashback(number, "songs", rub(100 + count), key);
        };
    }

    /** What an operation puts into the books. */
    static String entry(Change<?> change) {
        if (change instanceof TakePromisedPayment take) {
            return "take " + take.amount();
        }
        if (change instanceof SpendPoints spend) {
            return "spend " + spend.price();
        }
        if (change instanceof GiftPoints gift) {
            return "give " + gift.points();
        }
        return "cashback " + ((SpendCashback) change).amount();
    }

    /** What stands in the books of every number. */
    Map<Msisdn, Map<String, Integer>> books() {
        Map<Msisdn, Map<String, Integer>> books = new HashMap<>();
        numbers.forEach(number -> books.put(number, Books.of(operator, number)));
        return books;
    }

    private static Money rub(long kopecks) {
        return Money.ofMinor(CurrencyUnit.of("RUB"), kopecks);
    }
}
