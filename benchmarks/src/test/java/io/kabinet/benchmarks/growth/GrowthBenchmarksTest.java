package io.kabinet.benchmarks.growth;

import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.core.bonus.BonusLedger;
import io.kabinet.core.cashback.CashbackDecision;
import io.kabinet.core.cashback.order.OrderLine;
import io.kabinet.core.cashback.settlement.Settlement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class GrowthBenchmarksTest {

    private static final int SIZE = 1_000;

    @Test
    void a_month_at_a_time_comes_to_the_same_as_everything_at_once() {
        PurchasesBenchmark benchmark = new PurchasesBenchmark();
        benchmark.n = SIZE;
        benchmark.open();
        Shop shop = new Shop(SIZE);
        List<CashbackDecision> decisions = new ArrayList<>();
        for (int i = 0; i < SIZE; i += 2) {
            decisions.addAll(shop.decide(shop.lines.subList(i, i + 2)));
        }
        Settlement together = Settlement.of(decisions, shop.events, Shop.ZONE);

        assertThat(benchmark.settle())
                .isEqualTo(PurchasesBenchmark.due(together))
                .isPositive();
        assertThat(together.standings())
                .hasSize(SIZE)
                .anyMatch(standing ->
                        standing.reward().orElseThrow().takenByMonthlyCap().isPositive())
                .anyMatch(standing -> standing.due().isZero())
                .anyMatch(standing -> standing.paidOut());
    }

    @Test
    void a_subscriber_of_the_shop_buys_as_much_however_large_it_is() {
        assertThat(linesOfTheBusiest(new Shop(10 * SIZE))).isLessThan(2 * linesOfTheBusiest(new Shop(SIZE)));
    }

    @Test
    void one_ledger_gets_all_entries_or_each_gets_ten() {
        EntriesBenchmark benchmark = new EntriesBenchmark();
        benchmark.n = SIZE;

        assertThat(benchmark.append().entries()).hasSize(SIZE);
        assertThat(benchmark.appendInTurn())
                .hasSize(SIZE / EntriesBenchmark.EACH)
                .extracting(BonusLedger::entries)
                .allSatisfy(entries -> assertThat(entries).hasSize(EntriesBenchmark.EACH));
    }

    @Test
    void everybody_is_told_a_balance_of_their_own() {
        SubscribersBenchmark benchmark = new SubscribersBenchmark();
        benchmark.n = 2 * SIZE;
        SubscribersBenchmark.Present present = new SubscribersBenchmark.Present();
        present.open(benchmark);
        try {
            assertThat(benchmark.read(present)).isEqualTo(SIZE * (2 * SIZE - 1L));
            assertThat(benchmark.readOfFew(present)).isEqualTo(SIZE * (SIZE - 1L));
        } finally {
            present.close();
        }
    }

    @Test
    void every_row_of_a_detailing_is_read_once() {
        RowsBenchmark report = new RowsBenchmark();
        report.n = SIZE;
        report.book();
        DaysBenchmark days = new DaysBenchmark();
        days.n = SIZE;
        days.book();
        try {
            assertThat(report.report()).isEqualTo(SIZE / 100 * 5_050L);
            assertThat(days.days()).isEqualTo(SIZE / 100 * 5_050L);
        } finally {
            report.close();
            days.close();
        }
    }

    private static long linesOfTheBusiest(Shop shop) {
        return shop.lines.stream()
                .map(OrderLine::buyer)
                .distinct()
                .mapToLong(buyer -> shop.lines.stream()
                        .filter(line -> line.buyer().equals(buyer))
                        .count())
                .max()
                .orElseThrow();
    }
}
