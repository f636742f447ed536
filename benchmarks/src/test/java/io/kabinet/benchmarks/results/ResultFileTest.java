package io.kabinet.benchmarks.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.kabinet.benchmarks.Trial;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.RunnerException;

class ResultFileTest {

    @TempDir
    private Path directory;

    @Test
    void what_jmh_measured_is_read_as_it_was() throws RunnerException, IOException {
        Collection<RunResult> measured = Trial.run("BalanceBenchmark.balance");
        Path file = directory.resolve("results").resolve("Balance.json");

        ResultFile.write(file, measured);
        Results read = ResultFile.read(file);

        assertThat(read.parameters()).containsExactly("entries = 1000", "entries = 100000");
        for (RunResult result : measured) {
            String parameters = "entries = " + result.getParams().getParam("entries");
            double score = result.getPrimaryResult().getScore();
            Measured kept = read.find(parameters, "balance").orElseThrow();
            assertThat(kept.median()).isCloseTo(score, within(score * 1e-4)).isEqualTo(kept.least());
            assertThat(kept.bytesPerCall()).isGreaterThan(16);
        }
        assertThat(read.find("entries = 1000", "loop")).isEmpty();
        assertThat(read.find("entries = 1", "balance")).isEmpty();
    }

    @Test
    void every_turn_is_a_line_of_its_own_and_nothing_is_kept_that_is_not_needed() throws RunnerException, IOException {
        Path file = directory.resolve("Numbers.json");

        ResultFile.write(file, Trial.run("MsisdnBenchmark.(msisdn|regex)"));

        assertThat(Files.readAllLines(file)).hasSize(4).first().isEqualTo("[");
        assertThat(Files.readString(file)).contains("gc.alloc.rate.norm").doesNotContain("gc.count");
        assertThat(Files.readString(file)).doesNotContainPattern("[1-9][0-9.]{8,}[,\\]]");
    }

    @Test
    void the_median_is_over_all_turns_and_so_is_the_least() throws IOException {
        Results read = read(result("avgt", "us/op", "[3, 1], [2]"), result("avgt", "us/op", "[0.5, 9]"));

        Measured measured = read.find("", "variant").orElseThrow();
        assertThat(measured.median()).isEqualTo(2_000);
        assertThat(measured.least()).isEqualTo(500);
        assertThat(measured.bytesPerCall()).isNaN();
    }

    @Test
    void answers_in_a_time_are_the_time_from_one_answer_to_the_next() throws IOException {
        Results read = read(result("thrpt", "ops/us", "[4]"));

        assertThat(read.find("", "variant").orElseThrow().median()).isEqualTo(250);
    }

    @Test
    void a_unit_that_nobody_knows_is_told() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(result("avgt", "days/op", "[1]")))
                .withMessageContaining("days/op");
    }

    private Results read(String... results) throws IOException {
        Path file = Files.createTempFile(directory, "by-hand", ".json");
        Files.writeString(file, "[" + String.join(",", results) + "]");
        return ResultFile.read(file);
    }

    private static String result(String mode, String unit, String rawData) {
        return """
                {"benchmark": "a.b.Some.variant", "mode": "%s",
                 "primaryMetric": {"scoreUnit": "%s", "rawData": [%s]}, "secondaryMetrics": {}}""".formatted(mode, unit, rawData);
    }
}
