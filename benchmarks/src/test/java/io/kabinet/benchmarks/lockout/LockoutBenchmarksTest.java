package io.kabinet.benchmarks.lockout;

import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.benchmarks.Trial;
import io.kabinet.core.identity.lockout.LockoutAnswer;
import io.kabinet.core.identity.lockout.LockoutGate;
import io.kabinet.core.identity.lockout.LockoutPolicy;
import io.kabinet.core.identity.lockout.LockoutReason;
import io.kabinet.core.identity.lockout.LockoutStore;
import java.time.Instant;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.runner.RunnerException;

class LockoutBenchmarksTest {

    private static final Instant NOW = Instant.parse("2026-11-25T09:00:00Z");
    private static final int KEYS = 100;

    private final Callers callers = Callers.shuffled(KEYS);
    private final LockoutGate gate = LockoutGate.over(LockoutPolicy.RUSSIA, LockoutStore.inMemory());
    private final PackedLockouts packed = new PackedLockouts();
    private final ComputedLockouts computed = new ComputedLockouts();

    @Test
    void whatever_happens_every_variant_by_hand_answers_as_we_do() {
        Random random = new Random(7);
        Set<Integer> answers = new HashSet<>();
        for (int event = 0; event < 50_000; event++) {
            int i = random.nextInt(KEYS);
            if (random.nextInt(5) == 0) {
                gate.passwordIssued(callers.numbers[i]);
                packed.passwordIssued(callers.digits[i]);
                computed.passwordIssued(callers.digits[i]);
            } else {
                boolean right = random.nextInt(8) == 0;
                answers.add(sameAnswer(i, () -> right));
            }
        }
        assertThat(answers).containsExactlyInAnyOrder(2, 1, 0, Answers.PASSED, Answers.LOCKED);
    }

    @Test
    void a_password_that_is_replaced_while_it_is_looked_at_opens_nothing_in_any_variant() {
        for (boolean right : new boolean[] {true, false}) {
            assertThat(code(gate.attempt(callers.numbers[0], () -> replace(right), NOW)))
                    .isEqualTo(Answers.REPLACED);
            assertThat(packed.attempt(callers.digits[0], () -> replace(right))).isEqualTo(Answers.REPLACED);
        }
        assertThat(computed.attempt(callers.digits[0], () -> replace(true))).isEqualTo(Answers.REPLACED);
    }

    @Test
    void a_limiter_lets_three_attempts_through() {
        Limiters limiters = new Limiters();
        for (int attempt = 1; attempt <= 10; attempt++) {
            int looked = attempt;
            assertThat(callers.digits)
                    .allMatch(number -> limiters.mayTryByBucket4j(number) == looked <= Answers.THRESHOLD)
                    .allMatch(number -> limiters.mayTryByResilience4j(number) == looked <= Answers.THRESHOLD);
        }
    }

    @Test
    void every_variant_refuses_everybody() {
        LockedBenchmark benchmark = new LockedBenchmark();
        benchmark.keys = KEYS;
        benchmark.lockAll();
        Turns turns = new Turns();
        for (int i = 0; i < KEYS; i++) {
            assertThat(code(benchmark.gate(turns))).isEqualTo(Answers.LOCKED);
            assertThat(benchmark.limitPacked(turns)).isEqualTo(Answers.LOCKED);
            assertThat(benchmark.chmCompute(turns)).isEqualTo(Answers.LOCKED);
            assertThat(benchmark.bucket4j(turns)).isFalse();
            assertThat(benchmark.resilience4j(turns)).isFalse();
        }
    }

    @Test
    void a_refusal_makes_no_object() {
        LockedBenchmark benchmark = new LockedBenchmark();
        benchmark.keys = KEYS;
        benchmark.lockAll();
        Turns turns = new Turns();

        assertThat(Trial.bytesAllocated(10 * KEYS, () -> benchmark.gate(turns))).isLessThan(10 * KEYS);
    }

    @Test
    void jmh_runs_every_variant() throws RunnerException {
        assertThat(Trial.variantsThatRun(LockedBenchmark.class))
                .containsExactlyInAnyOrder("limitPacked", "chmCompute", "gate", "bucket4j", "resilience4j");
        assertThat(Trial.variantsThatRun(CountingBenchmark.class))
                .containsExactlyInAnyOrder("limitPackedCas", "chmCompute", "gate");
    }

    private int sameAnswer(int i, BooleanSupplier verifier) {
        int answer = code(gate.attempt(callers.numbers[i], verifier, NOW));
        assertThat(packed.attempt(callers.digits[i], verifier)).isEqualTo(answer);
        assertThat(computed.attempt(callers.digits[i], verifier)).isEqualTo(answer);
        return answer;
    }

    private boolean replace(boolean right) {
        gate.passwordIssued(callers.numbers[0]);
        packed.passwordIssued(callers.digits[0]);
        computed.passwordIssued(callers.digits[0]);
        return right;
    }

    private static int code(LockoutAnswer answer) {
        return answer.match(
                passed -> Answers.PASSED,
                LockoutAnswer.Wrong::remaining,
                refused ->
                        refused.reasons().get(0).is(LockoutReason.PASSWORD_LOCKED) ? Answers.LOCKED : Answers.REPLACED);
    }
}
