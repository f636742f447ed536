package io.kabinet.benchmarks.lockout;

import io.kabinet.core.identity.lockout.LockoutGate;
import io.kabinet.core.identity.lockout.LockoutPolicy;
import io.kabinet.core.identity.lockout.LockoutStore;
import io.kabinet.core.subscriber.Msisdn;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Four events per call, and their cost apiece: three wrong passwords, which lock, and a new one, which unlocks.
 *
 * <p>With one number all threads count on it at once, so that some attempts find it locked or their password replaced.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 10, time = 300, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 20, time = 100, timeUnit = TimeUnit.MILLISECONDS)
@Threads(8)
public class CountingBenchmark {

    private static final int EVENTS = Answers.THRESHOLD + 1;
    private static final Instant NOW = Instant.parse("2026-11-25T09:00:00Z");

    private final LockoutGate gate = LockoutGate.over(LockoutPolicy.RUSSIA, LockoutStore.inMemory());
    private final PackedLockouts packed = new PackedLockouts();
    private final ComputedLockouts computed = new ComputedLockouts();

    @Param({"10000", "1"})
    int keys;

    private Callers callers = Callers.shuffled(0);

    /** Makes every number known, so that no store grows while it is measured. */
    @Setup
    public void meetAll() {
        Callers known = Callers.inOrder(keys);
        for (int i = 0; i < keys; i++) {
            gate.passwordIssued(known.numbers[i]);
        }
        for (int i = 0; i < keys; i++) {
            packed.passwordIssued(known.digits[i]);
        }
        for (int i = 0; i < keys; i++) {
            computed.passwordIssued(known.digits[i]);
        }
        callers = Callers.shuffled(keys);
        System.gc();
    }

    /** The limit: a word for each number, compared and set. */
    @Benchmark
    @OperationsPerInvocation(EVENTS)
    public void limitPackedCas(Turns turns, Blackhole blackhole) {
        Long number = callers.digits[turns.turn(callers.count())];
        for (int i = 0; i < Answers.THRESHOLD; i++) {
            blackhole.consume(packed.attempt(number, Answers::no));
        }
        packed.passwordIssued(number);
    }

    /** What most would write. */
    @Benchmark
    @OperationsPerInvocation(EVENTS)
    public void chmCompute(Turns turns, Blackhole blackhole) {
        Long number = callers.digits[turns.turn(callers.count())];
        for (int i = 0; i < Answers.THRESHOLD; i++) {
            blackhole.consume(computed.attempt(number, Answers::no));
        }
        computed.passwordIssued(number);
    }

    /** Ours. */
    @Benchmark
    @OperationsPerInvocation(EVENTS)
    public void gate(Turns turns, Blackhole blackhole) {
        Msisdn number = callers.numbers[turns.turn(callers.count())];
        for (int i = 0; i < Answers.THRESHOLD; i++) {
            blackhole.consume(gate.attempt(number, Answers::no, NOW));
        }
        gate.passwordIssued(number);
    }
}
