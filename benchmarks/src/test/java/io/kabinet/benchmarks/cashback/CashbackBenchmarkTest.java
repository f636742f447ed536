package io.kabinet.benchmarks.cashback;

import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.benchmarks.Trial;
import java.util.function.LongSupplier;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.infra.Blackhole;
import org.openjdk.jmh.runner.RunnerException;

class CashbackBenchmarkTest {

    private final CashbackBenchmark benchmark = new CashbackBenchmark();

    @Test
    void every_variant_gives_the_same_kopecks() {
        Blackhole blackhole = Trial.blackhole();
        EasyRules easyRules = new EasyRules();
        Drools drools = new Drools();
        long[] expected = round(benchmark::limitLongHash);

        assertThat(round(() -> benchmark.jodaMoney().getAmountMinorLong())).isEqualTo(expected);
        assertThat(round(() -> benchmark.jodaMoneyOneProduct().getAmountMinorLong()))
                .isEqualTo(expected);
        assertThat(round(benchmark::bulk)).isEqualTo(expected);
        assertThat(round(() -> benchmark.typed(blackhole).getAmountMinorLong())).isEqualTo(expected);
        assertThat(round(() -> benchmark.decision().rewardMinorUnits())).isEqualTo(expected);
        assertThat(round(() -> benchmark.easyRules(easyRules))).isEqualTo(expected);
        assertThat(round(() -> benchmark.drools(drools))).isEqualTo(expected);
    }

    @Test
    void the_bulk_path_makes_no_object() {
        assertThat(Trial.bytesAllocated(Purchases.COUNT, benchmark::bulk)).isLessThan(Purchases.COUNT);
    }

    @Test
    void jmh_runs_every_variant() throws RunnerException {
        assertThat(Trial.variantsThatRun(CashbackBenchmark.class))
                .containsExactlyInAnyOrder(
                        "limitLongHash",
                        "bulk",
                        "jodaMoney",
                        "jodaMoneyOneProduct",
                        "typed",
                        "decision",
                        "easyRules",
                        "drools");
    }

    /** All the purchases once; the next round starts with the first again. */
    private static long[] round(LongSupplier variant) {
        return LongStream.generate(variant).limit(Purchases.COUNT).toArray();
    }
}
