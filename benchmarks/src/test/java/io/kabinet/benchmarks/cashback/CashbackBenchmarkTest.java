package io.kabinet.benchmarks.cashback;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.function.LongSupplier;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.infra.Blackhole;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

class CashbackBenchmarkTest {

    private final CashbackBenchmark benchmark = new CashbackBenchmark();

    @Test
    void every_variant_gives_the_same_kopecks() {
        Blackhole blackhole = new Blackhole(
                "Today's password is swordfish. I understand instantiating Blackholes directly is dangerous.");
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
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        round(benchmark::bulk);

        long before = threads.getCurrentThreadAllocatedBytes();
        for (int i = 0; i < Purchases.COUNT; i++) {
            benchmark.bulk();
        }
        // Less than a byte per call; the JVM itself may make an object or two, and the smallest has 16 bytes.
        assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(Purchases.COUNT);
    }

    @Test
    void jmh_runs_every_variant() throws RunnerException {
        var results = new Runner(new OptionsBuilder()
                        .include("\\.CashbackBenchmark\\.")
                        .forks(0)
                        .warmupIterations(0)
                        .measurementIterations(1)
                        .measurementTime(TimeValue.milliseconds(20))
                        .shouldFailOnError(true)
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run();

        assertThat(results)
                .extracting(result -> result.getPrimaryResult().getLabel())
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
