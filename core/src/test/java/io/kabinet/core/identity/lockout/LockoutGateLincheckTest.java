package io.kabinet.core.identity.lockout;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kabinet.core.subscriber.Msisdn;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jetbrains.lincheck.LincheckAssertionError;
import org.jetbrains.lincheck.datastructures.ModelCheckingOptions;
import org.jetbrains.lincheck.datastructures.Operation;
import org.jetbrains.lincheck.datastructures.Param;
import org.jetbrains.lincheck.datastructures.ThreadIdGen;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** All ways in which the steps of a few attempts can be interleaved, against one attempt after the other. */
@Tag("lincheck")
class LockoutGateLincheckTest {

    private static final Msisdn ANNA = new Msisdn(79_000_000_001L);
    private static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");

    private static ModelCheckingOptions interleavings() {
        return new ModelCheckingOptions()
                .threads(2)
                .actorsBefore(2)
                .actorsPerThread(2)
                .actorsAfter(0)
                .iterations(8)
                .invocationsPerIteration(150)
                .minimizeFailedScenario(false);
    }

    @Test
    void guesses_at_one_time_are_looked_at_as_if_they_came_one_by_one() {
        interleavings().sequentialSpecification(OneByOne.class).check(Guesses.class);
    }

    @Test
    void attempts_that_overlap_are_answered_as_the_order_of_their_steps_says() {
        interleavings().sequentialSpecification(StepByStep.class).check(Overlapping.class);
    }

    @Test
    void a_gate_that_looks_first_and_counts_later_is_caught() {
        assertThatThrownBy(() ->
                        interleavings().sequentialSpecification(OneByOne.class).check(RacyGuesses.class))
                .isInstanceOf(LincheckAssertionError.class)
                .hasMessageContaining("Invalid execution results");
    }

    /** Wrong passwords, and new ones issued. */
    public static class Guesses {

        private final LockoutGate gate = LockoutGate.over(LockoutPolicy.RUSSIA, LockoutStore.inMemory());

        /** Whether the guess was looked at. */
        @Operation
        public boolean guess() {
            AtomicBoolean evaluated = new AtomicBoolean();
            gate.attempt(ANNA, () -> !evaluated.compareAndSet(false, true), NOW);
            return evaluated.get();
        }

        @Operation
        public void issue() {
            gate.passwordIssued(ANNA);
        }

        @Operation
        public boolean isLocked() {
            return gate.isLocked(ANNA, NOW);
        }
    }

    /** The same over a gate that is wrong on purpose. */
    public static class RacyGuesses {

        private final RacyGate gate = new RacyGate(LockoutPolicy.RUSSIA, LockoutStore.inMemory());

        /** Whether the guess was looked at. */
        @Operation
        public boolean guess() {
            AtomicBoolean evaluated = new AtomicBoolean();
            gate.attempt(ANNA, () -> !evaluated.compareAndSet(false, true), NOW);
            return evaluated.get();
        }
    }

    /** What the guesses must look like: a counter up to three. */
    public static class OneByOne {

        private int failures;

        /** Counts. */
        public boolean guess() {
            return failures < 3 && ++failures > 0;
        }

        public void issue() {
            failures = 0;
        }

        public boolean isLocked() {
            return failures == 3;
        }
    }

    /** Attempts in their two steps: let in, and answered. */
    public static class Overlapping {

        private final LockoutStore store = LockoutStore.inMemory();
        private final LockoutGate gate = LockoutGate.over(LockoutPolicy.RUSSIA, store);
        private final @Nullable Lockout[] reserved = new Lockout[8];

        /** Whether the attempt is let in. */
        @Operation
        public boolean begin(@Param(gen = ThreadIdGen.class) int thread) {
            Lockout mine = null;
            for (Lockout seen = store.load(ANNA); mine == null && !seen.isLocked(NOW); seen = store.load(ANNA)) {
                mine = gate.reserve(ANNA, seen, NOW);
            }
            reserved[thread] = mine;
            return mine != null;
        }

        /** What the attempt of the thread is told. */
        @Operation
        public String end(@Param(gen = ThreadIdGen.class) int thread, boolean right) {
            Lockout mine = reserved[thread];
            reserved[thread] = null;
            return mine == null
                    ? "none"
                    : gate.settle(ANNA, mine, right, NOW)
                            .match(
                                    passed -> "passed",
                                    wrong -> "wrong " + wrong.remaining(),
                                    refused -> refused.reasons().get(0).code());
        }

        @Operation
        public void issue() {
            gate.passwordIssued(ANNA);
        }
    }

    /** What overlapping attempts must look like, one step at a time and in plain numbers. */
    public static class StepByStep {

        private int failures;
        private int issued;
        private int streak;
        private final @Nullable Reserved[] reserved = new Reserved[8];

        private record Reserved(int issued, int streak) {}

        /** Counts. */
        public boolean begin(int thread) {
            boolean letIn = failures < 3;
            if (letIn) {
                failures++;
            }
            reserved[thread] = letIn ? new Reserved(issued, streak) : null;
            return letIn;
        }

        /** Answers. */
        public String end(int thread, boolean right) {
            Reserved mine = reserved[thread];
            reserved[thread] = null;
            if (mine == null) {
                return "none";
            }
            if (mine.issued != issued) {
                return "PASSWORD_REPLACED";
            }
            if (mine.streak != streak && failures == 3) {
                return "PASSWORD_LOCKED";
            }
            if (!right) {
                return "wrong " + (3 - failures);
            }
            failures = 0;
            streak++;
            return "passed";
        }

        public void issue() {
            failures = 0;
            issued++;
            streak++;
        }
    }
}
