package io.kabinet.benchmarks.lockout;

import io.kabinet.core.identity.lockout.Lockout;
import io.kabinet.core.identity.lockout.LockoutAnswer;
import io.kabinet.core.identity.lockout.LockoutGate;
import io.kabinet.core.identity.lockout.LockoutPolicy;
import io.kabinet.core.identity.lockout.LockoutStore;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/** One attempt per call at a number that is locked: every variant refuses it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 10, time = 300, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 20, time = 100, timeUnit = TimeUnit.MILLISECONDS)
@Threads(8)
public class LockedBenchmark {

    private static final Instant NOW = Instant.parse("2026-11-25T09:00:00Z");

    private final LockoutStore store = LockoutStore.inMemory();
    private final LockoutGate gate = LockoutGate.over(LockoutPolicy.RUSSIA, store);
    private final PackedLockouts packed = new PackedLockouts();
    private final ComputedLockouts computed = new ComputedLockouts();
    private final Limiters limiters = new Limiters();

    @Param({"10000", "1"})
    int keys;

    private Callers callers = Callers.shuffled(0);

    /**
     * Locks everybody, without an attempt where that can be.
     *
     * <p>One store after the other, and what led there is collected, so that the states of a store lie together as they do
     * in a process that has run for a while, and not between what the others left behind.
     */
    @Setup
    public void lockAll() {
        Callers locked = Callers.inOrder(keys);
        forAll(i -> store.replace(locked.numbers[i], Lockout.NONE, lockedState()));
        forAll(i -> packed.lock(locked.digits[i]));
        forAll(i -> computed.lock(locked.digits[i]));
        forAll(i -> useUp(() -> limiters.mayTryByBucket4j(locked.digits[i])));
        forAll(i -> useUp(() -> limiters.mayTryByResilience4j(locked.digits[i])));
        callers = Callers.shuffled(keys);
        System.gc();
    }

    private void forAll(IntConsumer lock) {
        IntStream.range(0, keys).forEach(lock);
    }

    private static Lockout lockedState() {
        return new Lockout(Answers.THRESHOLD, 0, 0, true, Optional.of(NOW), Optional.empty());
    }

    @SuppressWarnings("StatementWithEmptyBody")
    private static void useUp(BooleanSupplier limiter) {
        while (limiter.getAsBoolean()) {}
    }

    /** The limit: a word for each number. */
    @Benchmark
    public int limitPacked(Turns turns) {
        return packed.attempt(callers.digits[turns.turn(callers.count())], Answers::no);
    }

    /** What most would write. */
    @Benchmark
    public int chmCompute(Turns turns) {
        return computed.attempt(callers.digits[turns.turn(callers.count())], Answers::no);
    }

    /** Ours. */
    @Benchmark
    public LockoutAnswer gate(Turns turns) {
        return gate.attempt(callers.numbers[turns.turn(callers.count())], Answers::no, NOW);
    }

    /** A bucket for each number. */
    @Benchmark
    public boolean bucket4j(Turns turns) {
        return limiters.mayTryByBucket4j(callers.digits[turns.turn(callers.count())]);
    }

    /** A rate limiter for each number. */
    @Benchmark
    public boolean resilience4j(Turns turns) {
        return limiters.mayTryByResilience4j(callers.digits[turns.turn(callers.count())]);
    }
}
