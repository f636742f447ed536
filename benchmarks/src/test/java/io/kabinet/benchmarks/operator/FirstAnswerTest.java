package io.kabinet.benchmarks.operator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FirstAnswerTest {

    @Test
    void the_table_holds_the_median_of_each_column_in_milliseconds() {
        List<Steps> ours = List.of(micros(900, 3, 7_000), micros(100_040, 1_000, 4), micros(200_000, 2_000, 3_000));
        List<Steps> theirs =
                List.of(micros(100_040, 40_000, 60_000), micros(50_000, 30_000, 90_000), micros(990_000, 1, 2));

        assertThat(FirstAnswer.table(ours, theirs)).isEqualTo("""
                | ms | JVM start to main | main to started | started to answer | main to answer | JVM start to answer |
                |---|---:|---:|---:|---:|---:|
                | operator | 100.0 | 1.0 | 3.0 | 5.0 | 101.0 |
                | wireMock | 100.0 | 30.0 | 60.0 | 100.0 | 200.0 |
                | operator x wireMock | 1.000 | 0.033 | 0.050 | 0.050 | 0.505 |
                """);
    }

    @ParameterizedTest
    @EnumSource
    void a_fresh_jvm_tells_each_step(DoubleKind kind) throws IOException, InterruptedException {
        Steps steps = FreshJvm.run(kind);

        assertThat(LongStream.of(steps.toMain(), steps.toStarted(), steps.toAnswer()))
                .allMatch(nanoseconds -> nanoseconds > 0);
    }

    private static Steps micros(long toMain, long toStarted, long toAnswer) {
        return new Steps(toMain * 1000, toStarted * 1000, toAnswer * 1000);
    }
}
