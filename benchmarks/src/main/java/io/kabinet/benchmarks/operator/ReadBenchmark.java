package io.kabinet.benchmarks.operator;

import java.util.concurrent.TimeUnit;
import org.joda.money.Money;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** One balance per call, of a subscriber who is signed in. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 10, time = 300, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 400, time = 5, timeUnit = TimeUnit.MILLISECONDS)
public class ReadBenchmark {

    /** Ours, running. */
    @State(Scope.Thread)
    public static class Memory {

        private final Ours world = Ours.inMemory();

        @TearDown
        public void close() {
            world.close();
        }
    }

    /** A server, running. */
    @State(Scope.Thread)
    public static class Server {

        private final Wired world = new Wired();

        @TearDown
        public void close() {
            world.close();
        }
    }

    /** A map and a function. */
    @State(Scope.Thread)
    public static class InProcess {

        private final Handler world = new Handler();
    }

    /** The same answer of a map: no client, no rules, no socket. */
    @Benchmark
    public Money limitHandler(InProcess process) {
        return process.world.balance();
    }

    /** Ours. */
    @Benchmark
    public Money inMemory(Memory memory) {
        return memory.world.balance();
    }

    /** The same answer over a socket. */
    @Benchmark
    public Money wireMock(Server server) {
        return server.world.balance();
    }
}
