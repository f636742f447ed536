package io.kabinet.core.identity.lockout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kabinet.core.identity.lockout.LockoutAnswer.Passed;
import io.kabinet.core.identity.lockout.LockoutAnswer.Refused;
import io.kabinet.core.identity.lockout.LockoutAnswer.Wrong;
import io.kabinet.core.reason.Reason;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.subscriber.NumberingPlan;
import io.kabinet.core.testing.Allocated;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;

class LockoutGateTest {

    private static final Msisdn ANNA = Msisdn.of("79000000001");
    private static final Msisdn BORIS = Msisdn.of("79000000002");
    private static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");
    private static final LockoutAnswer PASSED = new Passed();
    private static final LockoutAnswer LOCKED =
            refused(Reason.of(LockoutReason.PASSWORD_LOCKED).with("limit", 3L));
    private static final LockoutAnswer REPLACED = refused(Reason.of(LockoutReason.PASSWORD_REPLACED));

    private final LockoutStore store = LockoutStore.inMemory();
    private final LockoutGate gate = LockoutGate.over(LockoutPolicy.RUSSIA, store);

    private static Refused refused(Reason reason) {
        return new Refused(List.of(reason));
    }

    private LockoutAnswer right() {
        return gate.attempt(ANNA, () -> true, NOW);
    }

    private LockoutAnswer wrong() {
        return gate.attempt(ANNA, () -> false, NOW);
    }

    private LockoutAnswer during(Runnable meanwhile, boolean right) {
        return gate.attempt(
                ANNA,
                () -> {
                    meanwhile.run();
                    return right;
                },
                NOW);
    }

    private static boolean unreachable() {
        throw new AssertionError("looked at while locked");
    }

    @Test
    void after_each_wrong_password_fewer_remain_and_the_third_locks() {
        assertThat(wrong()).isEqualTo(new Wrong(2));
        assertThat(wrong()).isEqualTo(new Wrong(1));
        assertThat(gate.isLocked(ANNA, NOW)).isFalse();
        assertThat(wrong()).isEqualTo(new Wrong(0));
        assertThat(gate.isLocked(ANNA, NOW)).isTrue();
        assertThat(new Wrong(2).reason())
                .isEqualTo(Reason.of(LockoutReason.PASSWORD_WRONG).with("remaining", 2L));
    }

    private void lock() {
        wrong();
        wrong();
        wrong();
    }

    @Test
    void while_locked_the_right_password_is_not_even_looked_at() {
        lock();
        assertThat(gate.attempt(ANNA, LockoutGateTest::unreachable, NOW)).isEqualTo(LOCKED);
        assertThat(gate.attempt(ANNA, LockoutGateTest::unreachable, Instant.MAX))
                .isEqualTo(LOCKED);
        assertThat(gate.attempt(ANNA, LockoutGateTest::unreachable, Instant.MIN))
                .isEqualTo(LOCKED);
        assertThat(store.load(ANNA).failures()).isEqualTo(3);
    }

    @Test
    void a_success_breaks_the_row() {
        wrong();
        wrong();
        assertThat(right()).isEqualTo(PASSED);
        assertThat(wrong()).isEqualTo(new Wrong(2));
    }

    @Test
    void a_new_password_ends_the_lock() {
        lock();
        gate.passwordIssued(ANNA);
        assertThat(gate.isLocked(ANNA, NOW)).isFalse();
        assertThat(wrong()).isEqualTo(new Wrong(2));
        assertThat(right()).isEqualTo(PASSED);
    }

    @Test
    void numbers_do_not_touch_each_other() {
        lock();
        assertThat(gate.attempt(BORIS, () -> true, NOW)).isEqualTo(PASSED);
    }

    @Test
    void every_spelling_of_a_number_counts_for_one() {
        List<String> spellings = List.of("8 900 000-00-01", "+7 (900) 000-00-01", "9000000001", "79000000001");
        for (int i = 0; i < spellings.size(); i++) {
            Msisdn typed = NumberingPlan.RUSSIA.read(spellings.get(i)).orElseThrow();
            assertThat(gate.attempt(typed, () -> false, NOW)).isEqualTo(i < 3 ? new Wrong(2 - i) : LOCKED);
        }
        Msisdn abroad = NumberingPlan.BELARUS.read("+7 900 000 00 01").orElseThrow();
        assertThat(gate.isLocked(abroad, NOW)).isTrue();
    }

    @Test
    void the_third_attempt_that_is_right_passes_although_it_was_counted() {
        wrong();
        wrong();
        assertThat(during(() -> assertThat(right()).isEqualTo(LOCKED), true)).isEqualTo(PASSED);
        assertThat(gate.isLocked(ANNA, NOW)).isFalse();
    }

    @Test
    void a_right_password_that_others_failures_overtook_in_its_own_streak_passes() {
        assertThat(during(
                        () -> {
                            assertThat(wrong()).isEqualTo(new Wrong(1));
                            assertThat(wrong()).isEqualTo(new Wrong(0));
                        },
                        true))
                .isEqualTo(PASSED);
        assertThat(gate.isLocked(ANNA, NOW)).isFalse();
    }

    @Test
    void an_attempt_begun_before_the_lock_and_ended_after_it_is_refused() {
        LockoutAnswer late = during(
                () -> {
                    assertThat(right()).isEqualTo(PASSED); // another streak begins
                    lock();
                },
                true);
        assertThat(late).isEqualTo(LOCKED);
        assertThat(gate.isLocked(ANNA, NOW)).isTrue();
    }

    @Test
    void an_attempt_of_an_earlier_streak_says_the_same_when_it_is_wrong() {
        assertThat(during(
                        () -> {
                            right();
                            lock();
                        },
                        false))
                .isEqualTo(LOCKED);
    }

    @Test
    void a_right_attempt_of_an_earlier_streak_passes_if_nothing_is_locked() {
        assertThat(during(
                        () -> {
                            right();
                            wrong();
                        },
                        true))
                .isEqualTo(PASSED);
        assertThat(store.load(ANNA).failures()).isZero();
    }

    @Test
    void the_old_password_is_refused_when_a_new_one_was_issued_meanwhile_right_or_wrong() {
        assertThat(during(() -> gate.passwordIssued(ANNA), true)).isEqualTo(REPLACED);
        assertThat(during(() -> gate.passwordIssued(ANNA), false)).isEqualTo(REPLACED);
        assertThat(store.load(ANNA).failures()).isZero();
    }

    @Test
    void an_exception_in_the_verifier_is_a_failure() {
        RuntimeException broken = new IllegalStateException("the hash is broken");
        BooleanSupplier verifier = () -> {
            throw broken;
        };
        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(() -> gate.attempt(ANNA, verifier, NOW)).isSameAs(broken);
        }
        assertThat(right()).isEqualTo(LOCKED);
    }

    @Test
    void an_error_in_the_verifier_is_a_failure_too() {
        Error broken = new StackOverflowError();
        assertThatThrownBy(() -> during(
                        () -> {
                            throw broken;
                        },
                        true))
                .isSameAs(broken);
        assertThat(store.load(ANNA).failures()).isEqualTo(1);
    }

    @Test
    void a_verifier_may_use_the_gate_itself() {
        List<LockoutAnswer> inner = new ArrayList<>();
        assertThat(during(() -> inner.add(during(() -> inner.add(wrong()), true)), true))
                .isEqualTo(PASSED);
        assertThat(inner).containsExactly(new Wrong(0), PASSED);
        assertThat(store.load(ANNA).failures()).isZero();
    }

    @Test
    void a_clock_that_goes_back_harms_nothing() {
        assertThat(gate.attempt(ANNA, () -> false, NOW)).isEqualTo(new Wrong(2));
        assertThat(gate.attempt(ANNA, () -> false, NOW.minusSeconds(3_600))).isEqualTo(new Wrong(1));
        assertThat(gate.attempt(ANNA, () -> false, Instant.MIN)).isEqualTo(new Wrong(0));
        assertThat(gate.isLocked(ANNA, NOW.minusSeconds(7_200))).isTrue();
    }

    @Test
    void a_lock_that_ends_by_itself_says_when() {
        LockoutGate patient = LockoutGate.over(LockoutPolicy.RUSSIA.withLockDuration(Duration.ofHours(1)), store);
        for (int i = 0; i < 3; i++) {
            patient.attempt(ANNA, () -> false, NOW);
        }
        Instant end = NOW.plusSeconds(3_600);
        assertThat(patient.attempt(ANNA, () -> true, end.minusNanos(1)))
                .isEqualTo(refused(Reason.of(LockoutReason.PASSWORD_LOCKED)
                        .with("limit", 3L)
                        .with("until", end)));
        assertThat(patient.attempt(ANNA, () -> true, end)).isEqualTo(PASSED);
    }

    @Test
    void two_gates_over_one_store_are_one() {
        LockoutGate other = LockoutGate.over(LockoutPolicy.RUSSIA, store);
        wrong();
        other.attempt(ANNA, () -> false, NOW);
        wrong();
        assertThat(other.attempt(ANNA, LockoutGateTest::unreachable, NOW)).isEqualTo(LOCKED);
        other.passwordIssued(ANNA);
        assertThat(right()).isEqualTo(PASSED);
    }

    @Test
    void saying_that_it_is_locked_allocates_nothing() {
        lock();
        BooleanSupplier verifier = LockoutGateTest::unreachable;
        assertThat(Allocated.bytesOf(() -> gate.attempt(ANNA, verifier, NOW))).isZero();
    }

    @Test
    void an_answer_that_makes_no_sense_is_a_bug() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Wrong(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Refused(List.of()));
    }
}
