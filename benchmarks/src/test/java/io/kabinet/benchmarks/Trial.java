package io.kabinet.benchmarks;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.openjdk.jmh.infra.Blackhole;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** What the tests of all benchmarks try: that JMH can run them, and what they allocate. */
public final class Trial {

    private Trial() {}

    /**
     * Runs each variant for a moment, in this JVM.
     *
     * @param benchmark its class
     * @return the variants that ran, each once
     * @throws RunnerException if one did not
     */
    public static List<String> variantsThatRun(Class<?> benchmark) throws RunnerException {
        return run("\\." + benchmark.getSimpleName() + "\\.").stream()
                .map(result -> result.getPrimaryResult().getLabel())
                .distinct()
                .toList();
    }

    /**
     * Runs benchmarks for a moment, in this JVM, and measures what they allocate.
     *
     * @param pattern which ones, a regular expression
     * @return what came out
     * @throws RunnerException if one did not run
     */
    public static Collection<RunResult> run(String pattern) throws RunnerException {
        return new Runner(new OptionsBuilder()
                        .include(pattern)
                        .addProfiler(GCProfiler.class)
                        .forks(0)
                        .warmupIterations(0)
                        .measurementIterations(1)
                        .measurementTime(TimeValue.milliseconds(20))
                        .shouldFailOnError(true)
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run();
    }

    /**
     * What so many calls allocate, after as many that warm up.
     *
     * @param calls how many
     * @param variant what is called
     * @return in bytes; the JVM itself may make an object or two, and the smallest has 16 bytes
     */
    public static long bytesAllocated(int calls, Runnable variant) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        Stream.generate(() -> variant).limit(calls).forEach(Runnable::run);
        long before = threads.getCurrentThreadAllocatedBytes();
        for (int i = 0; i < calls; i++) {
            variant.run();
        }
        return threads.getCurrentThreadAllocatedBytes() - before;
    }

    /**
     * For variants that want one.
     *
     * @return a black hole that is not JMH's to run
     */
    public static Blackhole blackhole() {
        return new Blackhole(
                "Today's password is swordfish. I understand instantiating Blackholes directly is dangerous.");
    }
}
