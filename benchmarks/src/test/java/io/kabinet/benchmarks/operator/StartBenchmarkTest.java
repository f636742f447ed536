package io.kabinet.benchmarks.operator;

import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.benchmarks.Trial;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.runner.RunnerException;

class StartBenchmarkTest {

    private final StartBenchmark benchmark = new StartBenchmark();

    @Test
    void every_variant_gives_the_same_first_answer() {
        StartBenchmark.Servers servers = new StartBenchmark.Servers();
        try {
            assertThat(benchmark.operator()).isEqualTo(Anna.balance());
            assertThat(benchmark.wireMock(servers)).isEqualTo(Anna.balance());
        } finally {
            servers.stop();
        }
    }

    @Test
    void jmh_runs_every_variant() throws RunnerException {
        assertThat(Trial.variantsThatRun(StartBenchmark.class)).containsExactlyInAnyOrder("operator", "wireMock");
    }
}
