package io.kabinet.benchmarks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs all variants of one benchmark in turns.
 *
 * <p>Made for a machine that others use too. A turn is one fork of every variant, so that a slow minute does not fall on
 * one of them only; the iterations of a benchmark are shorter than the slices of time that a neighbour takes, so that most
 * are undisturbed and the median is one of those.
 */
final class Turns {

    static final int USUAL = 4;

    private Turns() {}

    static Collection<RunResult> run(String pattern, int turns) throws RunnerException {
        List<RunResult> results = new ArrayList<>();
        for (int turn = 1; turn <= turns; turn++) {
            System.err.println(pattern + ": turn " + turn + " of " + turns);
            results.addAll(new Runner(new OptionsBuilder()
                            .include("\\." + pattern + "\\.")
                            .forks(1)
                            .addProfiler(GCProfiler.class)
                            .shouldFailOnError(true)
                            .verbosity(VerboseMode.SILENT)
                            .build())
                    .run());
        }
        return results;
    }
}
