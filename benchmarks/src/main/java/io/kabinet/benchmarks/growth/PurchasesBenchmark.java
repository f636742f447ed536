package io.kabinet.benchmarks.growth;

import io.kabinet.core.cashback.CashbackDecision;
import io.kabinet.core.cashback.order.OrderLine;
import io.kabinet.core.cashback.settlement.LineStanding;
import io.kabinet.core.cashback.settlement.PartnerEvent;
import io.kabinet.core.cashback.settlement.Settlement;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** All lines of a shop are decided, order by order, and settled, a month of a subscriber at a time, as caps want it. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Fork(jvmArgsAppend = "-Xmx5g")
public class PurchasesBenchmark {

    @Param({"1000", "10000", "100000", "1000000"})
    int n;

    private @Nullable Shop shop;

    private record Order(String partner, String order) {}

    private record Month(String subscriber, YearMonth month) {}

    /** Makes the lines and the reports. */
    @Setup
    public void open() {
        shop = new Shop(n);
    }

    /** Tells what is due of all lines together, in kopecks. */
    @Benchmark
    public long settle() {
        Shop all = Objects.requireNonNull(shop);
        Map<Order, List<OrderLine>> orders = new LinkedHashMap<>();
        for (OrderLine line : all.lines) {
            orders.computeIfAbsent(new Order(line.key().partner(), line.key().order()), same -> new ArrayList<>(2))
                    .add(line);
        }
        Map<Order, List<PartnerEvent>> reported = new HashMap<>();
        for (PartnerEvent event : all.events) {
            reported.computeIfAbsent(
                            new Order(event.target().partner(), event.target().order()), same -> new ArrayList<>(3))
                    .add(event);
        }
        Map<Month, List<Order>> months = new LinkedHashMap<>();
        orders.forEach((order, lines) -> months.computeIfAbsent(month(lines.get(0)), same -> new ArrayList<>())
                .add(order));
        long due = 0;
        for (List<Order> month : months.values()) {
            due += settle(month, all, orders, reported);
        }
        return due;
    }

    private static long settle(
            List<Order> month, Shop shop, Map<Order, List<OrderLine>> orders, Map<Order, List<PartnerEvent>> reported) {
        List<CashbackDecision> decisions = new ArrayList<>();
        List<PartnerEvent> events = new ArrayList<>();
        for (Order order : month) {
            decisions.addAll(shop.decide(orders.getOrDefault(order, List.of())));
            events.addAll(reported.getOrDefault(order, List.of()));
        }
        return due(Settlement.of(decisions, events, Shop.ZONE));
    }

    static long due(Settlement settlement) {
        long due = 0;
        for (LineStanding standing : settlement.standings()) {
            due += standing.due().getAmountMinorLong();
        }
        return due;
    }

    private static Month month(OrderLine line) {
        return new Month(
                line.buyer().subscriberRef().orElseThrow(),
                YearMonth.from(line.orderedAt().atZone(Shop.ZONE)));
    }
}
