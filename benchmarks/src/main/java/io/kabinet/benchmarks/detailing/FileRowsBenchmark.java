package io.kabinet.benchmarks.detailing;

import io.kabinet.testkit.detailing.SyntheticFormat;
import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** A file of so many rows is read to its end, a JSON object on each line. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class FileRowsBenchmark {

    @Param({"1000", "10000", "100000", "1000000"})
    int n;

    private @Nullable WrittenFile written;

    /** Writes the file. */
    @Setup
    public void write() throws IOException {
        written = new WrittenFile(SyntheticFormat.NDJSON, n);
    }

    /** Deletes the file. */
    @TearDown
    public void delete() {
        Objects.requireNonNull(written).close();
    }

    /** Tells the money of all rows, in ten-thousandths. */
    @Benchmark
    public long file() throws IOException {
        return Objects.requireNonNull(written).typed();
    }
}
