package io.kabinet.benchmarks.operator;

import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.benchmarks.Trial;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.runner.RunnerException;

class OperatorBenchmarkTest {

    private final OperatorBenchmark benchmark = new OperatorBenchmark();

    @Test
    void every_variant_gives_the_same_balance() {
        SignedIn.InMemory inMemory = new SignedIn.InMemory();
        SignedIn.OverHttp overHttp = new SignedIn.OverHttp();
        try {
            assertThat(benchmark.limit()).isEqualTo(Anna.balance());
            assertThat(benchmark.operator(inMemory)).isEqualTo(Anna.balance());
            assertThat(benchmark.wireMock(overHttp)).isEqualTo(Anna.balance());
        } finally {
            inMemory.close();
            overHttp.close();
        }
    }

    @Test
    void jmh_runs_every_variant() throws RunnerException {
        assertThat(Trial.variantsThatRun(OperatorBenchmark.class))
                .containsExactlyInAnyOrder("limit", "operator", "wireMock");
    }
}
