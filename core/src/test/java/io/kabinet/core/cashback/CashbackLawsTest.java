package io.kabinet.core.cashback;

import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.core.cashback.order.LineAmounts;
import io.kabinet.core.testing.Rubles;
import io.kabinet.core.testing.Seeds;
import io.kabinet.core.values.Rate;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** What holds of every quote, whatever the numbers; each law is told in plain decimals, apart from how it is computed. */
class CashbackLawsTest {

    private static final int CASES = 2_000;
    private static final List<RoundingMode> MODES = Stream.of(RoundingMode.values())
            .filter(mode -> mode != RoundingMode.UNNECESSARY)
            .toList();

    @Test
    void the_cap_is_never_exceeded_and_rounding_takes_as_much_as_its_mode_allows() {
        Seeds.forEach(CASES, random -> {
            CashbackPolicy policy = policy(random);
            List<QuoteRequest> order = order(random, policy);
            List<CashbackQuote> quotes = OrderQuotes.of(order);

            BigDecimal exact = sum(order.stream().map(CashbackLawsTest::exact));
            BigDecimal reward = sum(quotes.stream().map(quote -> quote.reward().getAmount()));
            BigDecimal base = sum(quotes.stream().map(quote -> quote.base().getAmount()));
            if (policy.stage() == RoundingStage.PER_LINE) {
                quotes.forEach(quote -> assertThat(quote.reward().getAmount())
                        .isLessThanOrEqualTo(cap(quote.base().getAmount(), policy)));
            }
            assertThat(reward).as("the order's cap").isLessThanOrEqualTo(cap(base, policy));

            boolean capped =
                    quotes.stream().anyMatch(quote -> quote.takenByCap().isPositive());
            if (!capped) {
                int roundings = policy.stage() == RoundingStage.PER_LINE ? order.size() : 1;
                assertRoundedWithin(reward.subtract(exact), roundings, policy.rounding());
            }
        });
    }

    private static void assertRoundedWithin(BigDecimal difference, int roundings, RoundingMode mode) {
        BigDecimal kopecks = BigDecimal.valueOf(roundings, 2);
        switch (mode) {
            case DOWN, FLOOR -> assertThat(difference).isLessThanOrEqualTo(BigDecimal.ZERO);
            case UP, CEILING ->
                assertThat(difference).isGreaterThanOrEqualTo(BigDecimal.ZERO).isLessThan(kopecks);
            case HALF_UP, HALF_DOWN, HALF_EVEN ->
                assertThat(difference.abs()).isLessThanOrEqualTo(kopecks.divide(BigDecimal.valueOf(2)));
            case UNNECESSARY -> throw new AssertionError("not a direction");
        }
    }

    @Test
    void nothing_is_lost_between_exact_and_reward() {
        Seeds.forEach(
                CASES,
                random -> OrderQuotes.of(order(random, policy(random)))
                        .forEach(quote -> assertThat(quote.exact().getAmount())
                                .isEqualByComparingTo(quote.reward()
                                        .getAmount()
                                        .add(quote.takenByCap().getAmount())
                                        .add(quote.takenByRounding().getAmount()))));
    }

    @Test
    void a_line_is_rounded_as_plain_decimals_are() {
        Seeds.forEach(CASES, random -> {
            CashbackPolicy policy = policy(random).withStage(RoundingStage.PER_LINE);
            QuoteRequest line = line(random, policy);
            BigDecimal base = BigDecimal.valueOf(line.base(), 2);
            BigDecimal expected = exact(line).setScale(2, policy.rounding()).min(cap(base, policy));

            assertThat(OrderQuotes.of(List.of(line)).get(0).reward().getAmount())
                    .isEqualByComparingTo(expected);
        });
    }

    @Test
    void the_bulk_path_gives_the_same_kopecks() {
        Seeds.forEach(CASES, random -> {
            CashbackOffer offer = offer(random, policy(random));
            long base = base(random);
            Money paid = Money.ofMinor(Rubles.RUB, base);

            assertThat(offer.rewardMinorUnits(base))
                    .isEqualTo(offer.quote(paid).reward().getAmountMinorLong());
        });
    }

    private static CashbackPolicy policy(SplittableRandom random) {
        return CashbackPolicy.RUSSIA
                .withRounding(MODES.get(random.nextInt(MODES.size())))
                .withStage(random.nextBoolean() ? RoundingStage.PER_LINE : RoundingStage.ON_TOTAL)
                .withMaxRate(random.nextBoolean() ? Rate.percent(25) : new Rate(random.nextInt(Rate.WHOLE + 1)));
    }

    private static List<QuoteRequest> order(SplittableRandom random, CashbackPolicy policy) {
        List<QuoteRequest> lines = new ArrayList<>();
        for (int i = random.nextInt(1, 8); i > 0; i--) {
            lines.add(line(random, policy));
        }
        return lines;
    }

    private static QuoteRequest line(SplittableRandom random, CashbackPolicy policy) {
        long base = base(random) / 8;
        return new QuoteRequest(offer(random, policy), base, base);
    }

    private static CashbackOffer offer(SplittableRandom random, CashbackPolicy policy) {
        Reward reward = random.nextInt(4) == 0
                ? Reward.fixed(Money.ofMinor(Rubles.RUB, random.nextLong(100_000)))
                : Reward.share(new Rate(random.nextInt(Rate.WHOLE + 1)));
        return CashbackOffer.of(reward, policy);
    }

    private static long base(SplittableRandom random) {
        return switch (random.nextInt(4)) {
            case 0 -> random.nextLong(10);
            case 1 -> LineAmounts.MAX_MINOR_UNITS - random.nextLong(10);
            default -> random.nextLong(10_000_000);
        };
    }

    private static BigDecimal exact(QuoteRequest line) {
        return line.offer()
                .reward()
                .match(
                        share -> BigDecimal.valueOf(line.base(), 2)
                                .multiply(share.rate().asPercent())
                                .movePointLeft(2),
                        fixed -> line.base() == 0
                                ? BigDecimal.ZERO
                                : fixed.amount().getAmount());
    }

    private static BigDecimal cap(BigDecimal base, CashbackPolicy policy) {
        return base.multiply(policy.maxRate().asPercent()).movePointLeft(2).setScale(2, RoundingMode.FLOOR);
    }

    private static BigDecimal sum(Stream<BigDecimal> amounts) {
        return amounts.reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
