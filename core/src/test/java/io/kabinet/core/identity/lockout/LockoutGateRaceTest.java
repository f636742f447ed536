package io.kabinet.core.identity.lockout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kabinet.core.identity.lockout.LockoutAnswer.Passed;
import io.kabinet.core.identity.lockout.LockoutAnswer.Refused;
import io.kabinet.core.identity.lockout.LockoutAnswer.Wrong;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.testing.AtOnce;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Many guesses at one moment; see {@link AtOnce} for how they meet. */
class LockoutGateRaceTest {

    private static final int THREADS = 64;
    private static final int ROUNDS = 1_000;
    private static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");
    private static final AtOnce AT_ONCE = new AtOnce(THREADS);

    @AfterAll
    static void stop() {
        AT_ONCE.close();
    }

    private static Msisdn number(int round) {
        return new Msisdn(79_000_000_000L + round);
    }

    @Test
    void of_64_guesses_at_once_three_are_looked_at_on_one_gate() {
        guess(List.of(LockoutGate.over(LockoutPolicy.RUSSIA, LockoutStore.inMemory())));
    }

    @Test
    void of_64_guesses_at_once_three_are_looked_at_on_two_gates_over_one_store() {
        LockoutStore store = LockoutStore.inMemory();
        guess(List.of(LockoutGate.over(LockoutPolicy.RUSSIA, store), LockoutGate.over(LockoutPolicy.RUSSIA, store)));
    }

    private static void guess(List<LockoutGate> gates) {
        for (int i = 0; i < ROUNDS; i++) {
            Msisdn number = number(i);
            AtOnce.Round<LockoutAnswer> round = AT_ONCE.round(
                    false,
                    (thread, verifier) -> gates.get(thread % gates.size()).attempt(number, verifier, NOW));
            assertThat(round.evaluated()).as("round %d", i).isEqualTo(3);
            assertThat(round.answers())
                    .filteredOn(Wrong.class::isInstance)
                    .hasSize(3)
                    .containsOnly(new Wrong(0));
            assertThat(round.answers()).filteredOn(Refused.class::isInstance).hasSize(61);
            assertThat(gates.get(0).isLocked(number, NOW)).isTrue();
        }
    }

    @Test
    void the_right_password_at_once_with_itself_passes_as_often_as_it_is_looked_at() {
        LockoutGate gate = LockoutGate.over(LockoutPolicy.RUSSIA, LockoutStore.inMemory());
        for (int i = 0; i < ROUNDS / 10; i++) {
            Msisdn number = number(i);
            AtOnce.Round<LockoutAnswer> round =
                    AT_ONCE.round(true, (thread, verifier) -> gate.attempt(number, verifier, NOW));
            assertThat(round.evaluated()).isEqualTo(3);
            assertThat(round.answers()).filteredOn(Passed.class::isInstance).hasSize(3);
            assertThat(gate.isLocked(number, NOW)).isFalse();
        }
    }

    @Test
    void a_gate_that_looks_first_and_counts_later_is_caught_every_time() {
        RacyGate racy = new RacyGate(LockoutPolicy.RUSSIA, LockoutStore.inMemory());
        for (int i = 0; i < ROUNDS / 10; i++) {
            Msisdn number = number(i);
            assertThat(AT_ONCE.round(false, (thread, verifier) -> racy.attempt(number, verifier, NOW))
                            .evaluated())
                    .isEqualTo(THREADS);
        }
    }

    @Test
    void an_attempt_that_fails_in_its_thread_fails_the_round() {
        assertThatThrownBy(() -> AT_ONCE.round(true, (thread, verifier) -> {
                    if (thread == 7) {
                        throw new IllegalStateException("broken");
                    }
                    return thread;
                }))
                .isInstanceOf(AssertionError.class)
                .hasRootCauseMessage("broken");
    }
}
