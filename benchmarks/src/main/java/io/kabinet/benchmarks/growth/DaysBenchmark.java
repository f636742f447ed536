package io.kabinet.benchmarks.growth;

import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** So many rows of a month are read to their end, page by page. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Fork(jvmArgsAppend = "-Xmx5g")
public class DaysBenchmark {

    @Param({"1000", "10000", "100000", "1000000"})
    int n;

    private @Nullable Booked booked;

    /** Books the rows and orders the detailing. */
    @Setup
    public void book() {
        booked = new Booked(n);
    }

    /** Closes the client. */
    @TearDown
    public void close() {
        Objects.requireNonNull(booked).close();
    }

    /** Tells all money of the rows, in kopecks. */
    @Benchmark
    public long days() {
        return Objects.requireNonNull(booked).days();
    }
}
