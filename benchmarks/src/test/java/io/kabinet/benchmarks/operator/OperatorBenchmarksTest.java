package io.kabinet.benchmarks.operator;

import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.benchmarks.Trial;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.runner.RunnerException;

class OperatorBenchmarksTest {

    @Test
    void all_worlds_tell_the_same_balance() {
        try (World limit = new Handler();
                World memory = Ours.inMemory();
                World sandbox = Ours.inSandbox();
                World server = new Wired()) {
            assertThat(limit.balance()).isEqualTo(World.BALANCE);
            assertThat(memory.balance()).isEqualTo(World.BALANCE);
            assertThat(sandbox.balance()).isEqualTo(World.BALANCE);
            assertThat(server.balance()).isEqualTo(World.BALANCE);
        }
    }

    @Test
    void jmh_runs_every_variant() throws RunnerException {
        assertThat(Trial.variantsThatRun(ReadBenchmark.class))
                .containsExactlyInAnyOrder("limitHandler", "inMemory", "wireMock");
        assertThat(Trial.variantsThatRun(StartBenchmark.class))
                .containsExactlyInAnyOrder("inMemory", "sandbox", "wireMock");
    }
}
