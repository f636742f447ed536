package io.kabinet.benchmarks.detailing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DetailingBenchmarksTest {

    private static final int ROWS = 2_000;

    @Test
    void every_variant_of_json_tells_the_same_money() throws Exception {
        NdjsonBenchmark benchmark = new NdjsonBenchmark();
        benchmark.rows = ROWS;
        benchmark.write();
        try {
            long expected = benchmark.typed();

            assertThat(expected).isPositive();
            assertThat(benchmark.categoryMonths()).isEqualTo(expected);
            assertThat(benchmark.jacksonIterator()).isEqualTo(expected);
            assertThat(benchmark.duckdb()).isEqualTo(expected);
            assertThat(benchmark.limitNewlines()).isEqualTo(ROWS);
            assertThat(benchmark.tokens()).isEqualTo(ROWS * 24L);
        } finally {
            benchmark.delete();
        }
    }

    @Test
    void the_limit_of_xml_reads_every_attribute() throws Exception {
        XmlBenchmark benchmark = new XmlBenchmark();
        benchmark.rows = ROWS;
        benchmark.write();
        try {
            assertThat(benchmark.typed()).isPositive();
            assertThat(benchmark.attributes()).isGreaterThan(ROWS * 80L);
        } finally {
            benchmark.delete();
        }
    }
}
