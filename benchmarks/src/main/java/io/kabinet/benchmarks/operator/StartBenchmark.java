package io.kabinet.benchmarks.operator;

import io.kabinet.core.account.Balance;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** One more double per call in a JVM that has started some before: it starts, gets a client and gives its first answer. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class StartBenchmark {

    /** Ours: an operator, Anna's account and password, her sign-in, and her balance. */
    @Benchmark
    public Balance operator() {
        return new InMemoryDouble().firstAnswer();
    }

    /** A server, a prepared answer, and the balance over a new connection. */
    @Benchmark
    public Balance wireMock(Servers servers) {
        WireMockDouble server = new WireMockDouble();
        servers.running.add(server);
        return server.firstAnswer();
    }

    /** The servers that were started; stopping them is not measured. */
    @State(Scope.Thread)
    public static class Servers {

        private final Queue<WireMockDouble> running = new ArrayDeque<>();

        /** Stops what the last call has started. */
        @TearDown(Level.Invocation)
        public void stop() {
            running.forEach(WireMockDouble::close);
            running.clear();
        }
    }
}
