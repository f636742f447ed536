package io.kabinet.testkit.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.testkit.InMemoryOperatorBuilder;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever a network does to money, callers are told the truth in the end, and nothing happens twice. */
class MoneyRunTest {

    private static final double SHARE = 0.3;
    private static final long SEED = 20_260_301;

    @Test
    void no_operation_is_lost_doubled_or_misreported() {
        run(300, SEED);
    }

    @Test
    @Tag("long")
    void no_operation_of_ten_thousand_is_lost_doubled_or_misreported() {
        run(10_000, Long.getLong("kabinet.seed", 1));
    }

    private static void run(int operations, long seed) {
        try (MoneyRun run = new MoneyRun(seed, UnaryOperator.identity())) {
            Verdict verdict = run.run(operations, SHARE);

            String line = run.told(verdict);
            System.out.println(line);
            assertThat(verdict.isFlawless()).as(line).isTrue();
            assertThat(verdict.entries()).as(line).isEqualTo(verdict.told("confirmed"));
            assertThat(verdict.told("confirmed")).as(line).isGreaterThan(operations / 2);
            assertThat(verdict.told("rejected")).as(line).isGreaterThan(operations / 10);
            assertThat(run.unknowns()).as(line).isGreaterThan(operations / 100);
            assertThat(verdict.told("fenced")).as(line).isPositive();
            assertThat(run.late()).as(line).isPositive();
        }
    }

    @Test
    void where_an_operator_honours_no_keys_it_shows() {
        assertThat(verdictOn(100, InMemoryOperatorBuilder::honouringNoKeys).doubled)
                .isPositive();
    }

    @Test
    void where_an_operator_does_not_fence_doubts_stay() {
        assertThat(verdictOn(200, InMemoryOperatorBuilder::withoutFence).unresolved)
                .isPositive();
    }

    private static Verdict verdictOn(int operations, UnaryOperator<InMemoryOperatorBuilder> settings) {
        try (MoneyRun run = new MoneyRun(SEED, settings)) {
            return run.run(operations, SHARE);
        }
    }
}
