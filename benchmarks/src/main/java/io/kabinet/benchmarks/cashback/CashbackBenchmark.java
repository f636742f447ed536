package io.kabinet.benchmarks.cashback;

import io.kabinet.core.cashback.CashbackDecision;
import io.kabinet.core.cashback.CashbackOffer;
import io.kabinet.core.cashback.CashbackPolicy;
import io.kabinet.core.cashback.CashbackQuote;
import io.kabinet.core.cashback.PartnerContract;
import io.kabinet.core.cashback.PartnerContracts;
import io.kabinet.core.cashback.Reward;
import io.kabinet.core.cashback.order.LineAmounts;
import io.kabinet.core.cashback.order.LineKey;
import io.kabinet.core.cashback.order.OrderLine;
import io.kabinet.core.values.DateSpan;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.joda.money.MoneyUtils;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** One purchase per call: the partner is looked up by its id, the reward is computed; every variant to the same kopeck. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 10, time = 300, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 400, time = 5, timeUnit = TimeUnit.MILLISECONDS)
public class CashbackBenchmark {

    private static final CurrencyUnit RUB = CurrencyUnit.of("RUB");
    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
    private static final Instant ORDERED_AT = Instant.parse("2026-11-23T09:00:00Z");
    private static final long WHOLE = 1_000_000;
    private static final int MAX_MILLIONTHS = 250_000;
    private static final BigDecimal MAX_RATE = new BigDecimal("0.25");

    private final Purchases purchases = new Purchases();
    private final Money[] paid = new Money[Purchases.COUNT];
    private final OrderLine[] lines = new OrderLine[Purchases.COUNT];

    private final Map<String, Integer> millionths = new HashMap<>();
    private final Map<String, BigDecimal> rates = new HashMap<>();
    private final Map<String, CashbackOffer> offers = new HashMap<>();
    private final PartnerContracts contracts;

    private int next;

    /** Writes the same rates and purchases down in the form that each variant wants. */
    public CashbackBenchmark() {
        purchases.rates.forEach((partner, rate) -> {
            millionths.put(partner, rate.millionths());
            rates.put(partner, rate.asPercent().movePointLeft(2));
            offers.put(partner, CashbackOffer.of(Reward.share(rate), CashbackPolicy.RUSSIA));
        });
        List<PartnerContract> signed = new ArrayList<>();
        offers.forEach((partner, offer) -> signed.add(PartnerContract.of(partner, DateSpan.ALWAYS, offer)));
        contracts = PartnerContracts.of(signed);
        for (int i = 0; i < Purchases.COUNT; i++) {
            paid[i] = Money.ofMinor(RUB, purchases.kopecks[i]);
            LineKey key = new LineKey(purchases.partners[i], "order-" + i, "1");
            lines[i] = OrderLine.of(key, LineAmounts.paid(paid[i]), ORDERED_AT);
        }
    }

    /** The honest limit: nothing but a hash look-up and whole numbers. */
    @Benchmark
    public long limitLongHash() {
        int i = turn();
        return purchases.kopecks[i] * Math.min(lookUp(millionths, i), MAX_MILLIONTHS) / WHOLE;
    }

    /** What joda-money itself takes to do it, in the words of the rule. */
    @Benchmark
    public Money jodaMoney() {
        int i = turn();
        Money reward = paid[i].multipliedBy(lookUp(rates, i), RoundingMode.DOWN);
        Money cap = paid[i].multipliedBy(MAX_RATE, RoundingMode.DOWN);
        return MoneyUtils.min(reward, cap);
    }

    /** The same by someone who saw that the smaller rate gives the smaller amount, and saved a product. */
    @Benchmark
    public Money jodaMoneyOneProduct() {
        int i = turn();
        return paid[i].multipliedBy(lookUp(rates, i).min(MAX_RATE), RoundingMode.DOWN);
    }

    /** Ours for millions of lines: minor units in and out. */
    @Benchmark
    public long bulk() {
        int i = turn();
        return lookUp(offers, i).rewardMinorUnits(purchases.kopecks[i]);
    }

    /** Ours for one line: money in and out, and a quote that can explain itself. */
    @Benchmark
    public Money typed(Blackhole blackhole) {
        int i = turn();
        CashbackQuote quote = lookUp(offers, i).quote(paid[i]);
        blackhole.consume(quote);
        return quote.reward();
    }

    /** Ours in full: which contract and offer an order line falls under, or why none, and then the quote. */
    @Benchmark
    public CashbackQuote decision() {
        return contracts.decide(lines[turn()], MOSCOW).match(CashbackDecision.Granted::quote, refused -> {
            throw new IllegalStateException(refused.toString());
        });
    }

    /** A light rule engine. */
    @Benchmark
    public long easyRules(EasyRules engine) {
        Purchase purchase = purchase();
        engine.fire(purchase);
        return purchase.getReward();
    }

    /** A full rule engine. */
    @Benchmark
    public long drools(Drools engine) {
        Purchase purchase = purchase();
        engine.fire(purchase);
        return purchase.getReward();
    }

    private Purchase purchase() {
        int i = turn();
        return new Purchase(purchases.kopecks[i], lookUp(millionths, i));
    }

    private <T> T lookUp(Map<String, T> byPartner, int i) {
        return Objects.requireNonNull(byPartner.get(purchases.partners[i]));
    }

    private int turn() {
        int turn = next;
        next = (turn + 1) % Purchases.COUNT;
        return turn;
    }
}
