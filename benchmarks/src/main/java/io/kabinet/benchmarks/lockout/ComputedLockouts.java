package io.kabinet.benchmarks.lockout;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.BooleanSupplier;

/**
 * The same the way most would write it: a small state, and {@code compute} for every attempt.
 *
 * <p>It does a little less: a wrong password is not looked at again to see whether it was replaced meanwhile.
 */
final class ComputedLockouts {

    private final ConcurrentMap<Long, State> states = new ConcurrentHashMap<>();

    /** One failure too many says that an attempt was refused. */
    private record State(int failures, long issued) {

        static final State NONE = new State(0, 0);

        State failed() {
            return failures > Answers.THRESHOLD ? this : new State(failures + 1, issued);
        }

        State cleared() {
            return new State(0, issued);
        }

        State issuedAnew() {
            return new State(0, issued + 1);
        }
    }

    void lock(Long number) {
        states.put(number, new State(Answers.THRESHOLD + 1, 0));
    }

    /** How many attempts are left, or another of the {@link Answers}. */
    int attempt(Long number, BooleanSupplier verifier) {
        State reserved = states.compute(number, (key, state) -> (state == null ? State.NONE : state).failed());
        if (reserved.failures() > Answers.THRESHOLD) {
            return Answers.LOCKED;
        }
        if (verifier.getAsBoolean()) {
            State after = states.compute(
                    number, (key, state) -> state.issued() == reserved.issued() ? state.cleared() : state);
            return after.issued() == reserved.issued() ? Answers.PASSED : Answers.REPLACED;
        }
        return Answers.THRESHOLD - reserved.failures();
    }

    void passwordIssued(Long number) {
        states.compute(number, (key, state) -> (state == null ? State.NONE : state).issuedAnew());
    }
}
