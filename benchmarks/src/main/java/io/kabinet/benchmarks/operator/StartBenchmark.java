package io.kabinet.benchmarks.operator;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** One world per call, in a JVM that has started others before; closing it is not counted. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 10, time = 300, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 20, time = 100, timeUnit = TimeUnit.MILLISECONDS)
public class StartBenchmark {

    private World started = Ours.inMemory();

    /** Closes what was started. */
    @TearDown(Level.Invocation)
    public void close() {
        started.close();
    }

    /** Ours: an operator, a subscriber with a balance, a client, and the subscriber signed in. */
    @Benchmark
    public Object inMemory() {
        started = Ours.inMemory();
        return started;
    }

    /** The same behind a socket: a sandbox, and a client that speaks HTTP to it. */
    @Benchmark
    public Object sandbox() {
        started = Ours.inSandbox();
        return started;
    }

    /** A server with one stub, and a client; nobody is signed in. */
    @Benchmark
    public Object wireMock() {
        started = new Wired();
        return started;
    }
}
