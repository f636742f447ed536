package io.kabinet.benchmarks;

import io.kabinet.core.values.Rate;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** How long it takes to read a rate. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class RateBenchmark {

    private String percent = "1.9";

    /** Makes the benchmark, as JMH does. */
    public RateBenchmark() {}

    /**
     * Reads the rate.
     *
     * @return the rate, so that reading it is not optimised away
     */
    @Benchmark
    public Rate readRate() {
        return Rate.percent(percent);
    }
}
