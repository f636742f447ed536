package io.kabinet.benchmarks.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.benchmarks.Trial;
import io.kabinet.core.bonus.BonusEntry;
import io.kabinet.core.bonus.BonusEntry.Kind;
import io.kabinet.core.bonus.BonusLedger;
import java.util.function.LongSupplier;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openjdk.jmh.runner.RunnerException;

class LedgerBenchmarksTest {

    @ParameterizedTest
    @ValueSource(ints = {1_000, 100_000})
    void every_variant_tells_the_same_balances(int entries) {
        BalanceBenchmark benchmark = new BalanceBenchmark();
        benchmark.entries = entries;
        benchmark.write();
        long[] expected = round(() -> benchmark.balance().count());

        assertThat(round(benchmark::limitBinarySearch)).isEqualTo(expected);
        assertThat(round(benchmark::treeMapFloor)).isEqualTo(expected);
        assertThat(round(benchmark::loop)).isEqualTo(expected);
        assertThat(LongStream.of(expected).distinct().count()).isGreaterThan(Movements.COUNT / 4);
    }

    @Test
    void the_entries_are_of_every_kind_that_the_ledger_writes_most() {
        Movements made = new Movements(1_000);

        assertThat(made.entries)
                .hasSize(1_000)
                .extracting(BonusEntry::kind)
                .contains(Kind.EARNED, Kind.SPENT, Kind.LAPSED);
    }

    @Test
    void a_ledger_grows_to_its_size_and_lapses_to_nothing() {
        GrowthBenchmark benchmark = new GrowthBenchmark();
        GrowthBenchmark.Lots lots = new GrowthBenchmark.Lots();

        assertThat(benchmark.append1000().entries()).hasSize(GrowthBenchmark.FEW);
        assertThat(benchmark.append100000().entries()).hasSize(GrowthBenchmark.MANY);
        assertThat(benchmark.lapse1000(lots)).satisfies(ledger -> lapsed(ledger, GrowthBenchmark.FEW));
        assertThat(benchmark.lapse100000(lots)).satisfies(ledger -> lapsed(ledger, GrowthBenchmark.MANY));
    }

    @Test
    void jmh_runs_every_variant() throws RunnerException {
        assertThat(Trial.variantsThatRun(BalanceBenchmark.class))
                .containsExactlyInAnyOrder("limitBinarySearch", "balance", "treeMapFloor", "loop");
        assertThat(Trial.variantsThatRun(GrowthBenchmark.class))
                .containsExactlyInAnyOrder("append1000", "append100000", "lapse1000", "lapse100000");
    }

    private static void lapsed(BonusLedger ledger, int lots) {
        assertThat(ledger.entries()).hasSize(2 * lots);
        assertThat(ledger.entries().subList(lots, 2 * lots)).allMatch(entry -> entry.kind() == Kind.LAPSED);
        assertThat(ledger.balance(ledger.entries().get(2 * lots - 1).at()).count())
                .isZero();
    }

    private static long[] round(LongSupplier variant) {
        return LongStream.generate(variant).limit(Movements.COUNT).toArray();
    }
}
