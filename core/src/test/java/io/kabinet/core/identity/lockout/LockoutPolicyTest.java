package io.kabinet.core.identity.lockout;

import static io.kabinet.core.identity.lockout.LockoutPolicy.RUSSIA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LockoutPolicyTest {

    private static final Instant NOON = Instant.parse("2026-03-01T09:00:00Z");
    private static final LockoutPolicy HOUR = RUSSIA.withLockDuration(Duration.ofHours(1));
    private static final LockoutPolicy TEN_MINUTES = RUSSIA.withFailureWindow(Duration.ofMinutes(10));

    /** What is left of a state after events, a second apart: f fails, s succeeds, i issues a password. */
    private static Lockout after(LockoutPolicy policy, String events) {
        Lockout state = Lockout.NONE;
        Instant now = NOON;
        for (int i = 0; i < events.length(); i++) {
            state = switch (events.charAt(i)) {
                case 'f' -> policy.afterFailure(state, now);
                case 's' -> policy.afterSuccess(state, now);
                default -> policy.afterPasswordIssued(state);
            };
            now = now.plusSeconds(1);
        }
        return state;
    }

    @ParameterizedTest
    @CsvSource({
        "'', 0, 3, false",
        "f, 1, 2, false",
        "ff, 2, 1, false",
        "fff, 3, 0, true",
        "ffff, 3, 0, true",
        "fffs, 3, 0, true",
        "fffsf, 3, 0, true",
        "ffsf, 1, 2, false",
        "ffsff, 2, 1, false",
        "s, 0, 3, false",
        "fffi, 0, 3, false",
        "fffif, 1, 2, false",
        "fffifff, 3, 0, true",
        "ffi, 0, 3, false"
    })
    void three_failures_in_a_row_lock_until_a_password_is_issued(
            String events, int failures, int remaining, boolean locked) {
        Lockout state = after(RUSSIA, events);
        assertThat(state.failures()).isEqualTo(failures);
        assertThat(RUSSIA.remaining(state, NOON)).isEqualTo(remaining);
        assertThat(state.isLocked(NOON)).isEqualTo(locked);
        assertThat(state.isLocked(Instant.MAX)).isEqualTo(locked);
        assertThat(state.isLocked(Instant.MIN)).isEqualTo(locked);
    }

    @Test
    void nothing_that_is_tried_while_locked_changes_the_lock() {
        Lockout locked = after(RUSSIA, "fff");
        assertThat(locked.since()).contains(NOON.plusSeconds(2));
        assertThat(after(RUSSIA, "ff").since()).contains(NOON);
        assertThat(RUSSIA.afterFailure(locked, NOON.plusSeconds(99))).isSameAs(locked);
        assertThat(RUSSIA.afterSuccess(locked, NOON.plusSeconds(99))).isSameAs(locked);
        assertThat(RUSSIA.afterFailure(locked, Instant.MIN)).isSameAs(locked);
    }

    @Test
    void successes_and_issued_passwords_begin_a_new_streak() {
        assertThat(after(RUSSIA, "f").streak()).isZero();
        assertThat(after(RUSSIA, "fs").streak()).isEqualTo(1);
        assertThat(after(RUSSIA, "fsi").streak()).isEqualTo(2);
        assertThat(after(RUSSIA, "fsi").passwordsIssued()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"1, f", "2, ff", "4, ffff"})
    void the_threshold_is_a_parameter(int threshold, String events) {
        LockoutPolicy policy = new LockoutPolicy(threshold, Optional.empty(), Optional.empty());
        assertThat(after(policy, events).isLocked(NOON)).isTrue();
        assertThat(after(policy, events.substring(1)).isLocked(NOON)).isFalse();
    }

    @Test
    void a_threshold_that_was_lowered_locks_at_the_next_failure() {
        Lockout four = after(new LockoutPolicy(5, Optional.empty(), Optional.empty()), "ffff");
        assertThat(RUSSIA.remaining(four, NOON)).isEqualTo(1);
        assertThat(RUSSIA.afterFailure(four, NOON).isLocked(NOON)).isTrue();
    }

    @Test
    void a_lock_with_a_duration_ends_at_its_end_and_not_before() {
        Lockout locked = after(HOUR, "fff");
        Instant end = NOON.plusSeconds(2 + 3_600);
        assertThat(locked.lockedUntil()).contains(end);
        assertThat(locked.isLocked(end.minusNanos(1))).isTrue();
        assertThat(locked.isLocked(end)).isFalse();
        assertThat(HOUR.remaining(locked, end.minusNanos(1))).isZero();
        assertThat(HOUR.remaining(locked, end)).isEqualTo(3);
        assertThat(HOUR.afterFailure(locked, end.minusNanos(1))).isSameAs(locked);
        assertThat(HOUR.afterFailure(locked, end).failures()).isEqualTo(1);
        assertThat(HOUR.afterFailure(locked, end).locked()).isFalse();
        assertThat(HOUR.afterSuccess(locked, end).failures()).isZero();
    }

    @Test
    void another_duration_does_not_change_a_lock_that_has_begun() {
        Lockout locked = after(RUSSIA, "fff");
        assertThat(HOUR.remaining(locked, Instant.MAX)).isZero();
    }

    @Test
    void a_lock_whose_end_cannot_be_told_does_not_end() {
        LockoutPolicy endless = RUSSIA.withLockDuration(Duration.ofSeconds(Long.MAX_VALUE));
        assertThat(after(endless, "fff").lockedUntil()).isEmpty();
        assertThat(after(endless, "fff").isLocked(Instant.MAX)).isTrue();
        Lockout last = Lockout.NONE;
        for (int i = 0; i < 3; i++) {
            last = HOUR.afterFailure(last, Instant.MAX);
        }
        assertThat(last.lockedUntil()).isEmpty();
        assertThat(last.isLocked(Instant.MAX)).isTrue();
        Duration toTheEnd = Duration.between(NOON.plusSeconds(2), Instant.MAX);
        assertThat(after(RUSSIA.withLockDuration(toTheEnd), "fff").lockedUntil())
                .contains(Instant.MAX);
        assertThat(after(RUSSIA.withLockDuration(toTheEnd.plusNanos(1)), "fff").lockedUntil())
                .isEmpty();
    }

    @Test
    void failures_count_together_within_the_window_from_the_first() {
        Lockout two = after(TEN_MINUTES, "ff");
        Instant end = NOON.plusSeconds(600);
        assertThat(TEN_MINUTES.afterFailure(two, end.minusNanos(1)).isLocked(NOON))
                .isTrue();
        Lockout forgotten = TEN_MINUTES.afterFailure(two, end);
        assertThat(forgotten.failures()).isEqualTo(1);
        assertThat(forgotten.since()).contains(end);
        assertThat(forgotten.streak()).isEqualTo(1);
        assertThat(TEN_MINUTES.remaining(two, end.minusNanos(1))).isEqualTo(1);
        assertThat(TEN_MINUTES.remaining(two, end)).isEqualTo(3);
    }

    @Test
    void the_window_neither_ends_a_lock_nor_minds_the_ends_of_time() {
        Lockout locked = after(TEN_MINUTES, "fff");
        assertThat(TEN_MINUTES.remaining(locked, Instant.MAX)).isZero();
        Lockout first = TEN_MINUTES.afterFailure(Lockout.NONE, Instant.MIN);
        assertThat(TEN_MINUTES.remaining(first, Instant.MAX)).isEqualTo(3);
        LockoutPolicy endless = RUSSIA.withFailureWindow(Duration.ofSeconds(Long.MAX_VALUE));
        assertThat(endless.remaining(first, Instant.MAX)).isEqualTo(2);
    }

    @Test
    void a_clock_that_goes_back_forgets_nothing() {
        Lockout two = after(TEN_MINUTES, "ff");
        assertThat(TEN_MINUTES.afterFailure(two, Instant.MIN).isLocked(Instant.MIN))
                .isTrue();
        assertThat(after(HOUR, "fff").isLocked(Instant.MIN)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"0, PT1H, PT1H, threshold", "3, PT0S, PT1H, lockDuration", "3, PT1H, PT-1S, failureWindow"})
    void figures_that_make_no_sense_are_a_bug(int threshold, Duration lock, Duration window, String named) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LockoutPolicy(threshold, Optional.of(lock), Optional.of(window)))
                .withMessageStartingWith(named);
    }

    @ParameterizedTest
    @CsvSource({
        "-1, 0, 0, false, false, false",
        "0, -1, 0, false, false, false",
        "0, 0, -1, false, false, false",
        "0, 2, 1, false, false, false",
        "1, 0, 0, false, false, false",
        "0, 0, 0, false, true, false",
        "0, 0, 0, true, false, false",
        "1, 0, 0, false, true, true"
    })
    void a_state_that_no_events_lead_to_is_a_bug(
            int failures, int issued, int streak, boolean locked, boolean since, boolean until) {
        Optional<Instant> start = Optional.of(NOON).filter(some -> since);
        Optional<Instant> end = Optional.of(NOON).filter(some -> until);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Lockout(failures, issued, streak, locked, start, end));
    }

    @Test
    void a_state_is_told_apart_and_printed_by_all_that_is_in_it() {
        Lockout locked = after(HOUR, "fff");

        assertThat(locked).isEqualTo(after(HOUR, "fff")).hasSameHashCodeAs(after(HOUR, "fff"));
        assertThat(locked).doesNotHaveSameHashCodeAs(after(HOUR, "ff"));
        assertThat(locked)
                .hasToString("Lockout[failures=3, passwordsIssued=0, streak=0, locked=true, since=Optional["
                        + NOON.plusSeconds(2) + "], lockedUntil=Optional[" + NOON.plusSeconds(3_602) + "]]");
    }
}
