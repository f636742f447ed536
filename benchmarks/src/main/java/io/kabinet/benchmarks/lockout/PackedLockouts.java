package io.kabinet.benchmarks.lockout;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;

/**
 * The same by hand, as tightly as we could: the whole state of a number in one word that is compared and set.
 *
 * <p>The low bits are the failures, the others count the passwords. When it locked, and since when, it does not know.
 */
final class PackedLockouts {

    private static final int FAILURES = 0xff;

    private final ConcurrentMap<Long, AtomicLong> states = new ConcurrentHashMap<>();

    void lock(Long number) {
        state(number).set(Answers.THRESHOLD);
    }

    /** How many attempts are left, or another of the {@link Answers}. */
    int attempt(Long number, BooleanSupplier verifier) {
        AtomicLong state = state(number);
        long seen = state.get();
        while (failures(seen) < Answers.THRESHOLD && !state.compareAndSet(seen, seen + 1)) {
            seen = state.get();
        }
        return failures(seen) >= Answers.THRESHOLD ? Answers.LOCKED : settle(state, seen, verifier.getAsBoolean());
    }

    private static int settle(AtomicLong state, long reserved, boolean right) {
        while (true) {
            long seen = state.get();
            if ((seen | FAILURES) != (reserved | FAILURES)) {
                return Answers.REPLACED;
            }
            if (!right) {
                return Answers.THRESHOLD - failures(seen);
            }
            if (state.compareAndSet(seen, cleared(seen))) {
                return Answers.PASSED;
            }
        }
    }

    void passwordIssued(Long number) {
        AtomicLong state = state(number);
        long seen = state.get();
        while (!state.compareAndSet(seen, cleared(seen))) {
            seen = state.get();
        }
    }

    private AtomicLong state(Long number) {
        AtomicLong state = states.get(number);
        return state != null ? state : states.computeIfAbsent(number, first -> new AtomicLong());
    }

    private static int failures(long state) {
        return (int) state & FAILURES;
    }

    private static long cleared(long state) {
        return (state | FAILURES) + 1;
    }
}
