package io.kabinet.benchmarks.operator;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A fresh JVM per call, until its first answer; {@link FirstAnswer} tells where that time goes.
 *
 * <p>The bytes are those of the process that waits, and say nothing.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 1)
@Measurement(iterations = 5)
public class FirstAnswerBenchmark {

    /** A JVM that looks a balance up in a map. */
    @Benchmark
    public double[] limitHandler() throws IOException {
        return FirstAnswer.measure("limitHandler");
    }

    /** Ours. */
    @Benchmark
    public double[] inMemory() throws IOException {
        return FirstAnswer.measure("inMemory");
    }

    /** Ours behind a socket. */
    @Benchmark
    public double[] sandbox() throws IOException {
        return FirstAnswer.measure("sandbox");
    }

    /** A server with one stub. */
    @Benchmark
    public double[] wireMock() throws IOException {
        return FirstAnswer.measure("wireMock");
    }
}
