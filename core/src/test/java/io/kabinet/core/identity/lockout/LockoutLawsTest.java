package io.kabinet.core.identity.lockout;

import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.core.identity.lockout.LockoutAnswer.Passed;
import io.kabinet.core.identity.lockout.LockoutAnswer.Wrong;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.testing.Seeds;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** What holds of any story of attempts. */
class LockoutLawsTest {

    private static final Msisdn ANNA = Msisdn.of("79000000001");
    private static final Instant START = Instant.parse("2026-03-01T09:00:00Z");

    private static LockoutPolicy policy(SplittableRandom random) {
        return new LockoutPolicy(
                random.nextInt(1, 5),
                Optional.of(Duration.ofSeconds(random.nextInt(1, 100))).filter(some -> random.nextBoolean()),
                Optional.of(Duration.ofSeconds(random.nextInt(1, 100))).filter(some -> random.nextBoolean()));
    }

    @Test
    void the_history_at_the_gate_is_the_fold_of_its_events() {
        Seeds.forEach(300, random -> {
            LockoutPolicy policy = policy(random);
            LockoutStore store = LockoutStore.inMemory();
            Lockout folded = Lockout.NONE;
            for (int i = 0; i < 40; i++) {
                Instant now = START.plusSeconds(random.nextInt(300)); // to and fro
                LockoutGate gate = LockoutGate.over(policy, store); // as after a restart
                if (random.nextInt(8) == 0) {
                    gate.passwordIssued(ANNA);
                    folded = policy.afterPasswordIssued(folded);
                } else {
                    boolean right = random.nextInt(4) == 0;
                    boolean locked = folded.isLocked(now);
                    folded = right ? policy.afterSuccess(folded, now) : policy.afterFailure(folded, now);
                    LockoutAnswer expected = right ? new Passed() : new Wrong(policy.remaining(folded, now));
                    LockoutAnswer answer = gate.attempt(ANNA, () -> right, now);
                    assertThat(answer).isEqualTo(locked ? answer : expected);
                    assertThat(answer instanceof LockoutAnswer.Refused).isEqualTo(locked);
                }
                assertThat(store.load(ANNA)).isEqualTo(folded);
            }
        });
    }

    @Test
    void storing_and_building_again_changes_nothing() {
        Seeds.forEach(300, random -> {
            LockoutPolicy policy = policy(random);
            Lockout kept = Lockout.NONE;
            Lockout rebuilt = Lockout.NONE;
            for (int i = 0; i < 30; i++) {
                Instant now = START.plusSeconds(random.nextInt(300));
                int event = random.nextInt(6);
                kept = after(policy, kept, event, now);
                rebuilt = again(after(policy, rebuilt, event, now));
                assertThat(rebuilt).isEqualTo(kept);
            }
        });
    }

    private static Lockout after(LockoutPolicy policy, Lockout state, int event, Instant now) {
        return switch (event) {
            case 0 -> policy.afterPasswordIssued(state);
            case 1 -> policy.afterSuccess(state, now);
            default -> policy.afterFailure(state, now);
        };
    }

    /** Through plain columns, with a moment as text. */
    private static Lockout again(Lockout state) {
        return new Lockout(
                state.failures(),
                state.passwordsIssued(),
                state.streak(),
                state.locked(),
                state.since().map(Instant::toString).map(Instant::parse),
                state.lockedUntil().map(Instant::toString).map(Instant::parse));
    }

    @Test
    void no_state_comes_back_and_three_counters_tell_them_apart() {
        Seeds.forEach(300, random -> {
            LockoutPolicy policy = policy(random);
            Lockout state = Lockout.NONE;
            for (int i = 0; i < 30; i++) {
                Instant now = START.plusSeconds(random.nextInt(300));
                Lockout next = after(policy, state, random.nextInt(6), now);
                if (!next.equals(state)) {
                    boolean later = next.streak() > state.streak()
                            || (next.streak() == state.streak() && next.failures() > state.failures());
                    assertThat(later).as("%s then %s", state, next).isTrue();
                }
                state = next;
            }
        });
    }
}
