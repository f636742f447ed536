package io.kabinet.benchmarks.http;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/** What {@link LoopbackBenchmark} measures, of a generated client; there only if the build was told to generate one. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 10, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 20, time = 250, timeUnit = TimeUnit.MILLISECONDS)
@Threads(16)
public class LoopbackGeneratedBenchmark {

    /** The client that openapi-generator makes. */
    @State(Scope.Benchmark)
    public static class WithGenerated {

        private final Asked asked = new Asked(Generated::new);

        @TearDown
        public void close() {
            asked.close();
        }
    }

    /** The client that openapi-generator makes. */
    @Benchmark
    public Object generated(WithGenerated client) throws IOException, InterruptedException {
        return client.asked.read();
    }
}
