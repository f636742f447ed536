package io.kabinet.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RateBenchmarkTest {

    @Test
    void what_is_measured_gives_the_right_answer() {
        assertThat(new RateBenchmark().readRate()).hasToString("1.9 %");
    }
}
