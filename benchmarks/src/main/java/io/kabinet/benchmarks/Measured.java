package io.kabinet.benchmarks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;

/**
 * What the iterations of one variant came to, over all its turns.
 *
 * <p>Where answers per nanosecond were measured, over all threads, the nanoseconds are those from one answer to the next.
 */
final class Measured {

    private static final String BYTES_PER_CALL = "gc.alloc.rate.norm";

    private final List<Double> nanoseconds = new ArrayList<>();
    private final List<Double> bytes = new ArrayList<>();

    void add(RunResult result) {
        for (BenchmarkResult fork : result.getBenchmarkResults()) {
            for (IterationResult iteration : fork.getIterationResults()) {
                double score = iteration.getPrimaryResult().getScore();
                nanoseconds.add(result.getParams().getMode() == Mode.Throughput ? 1 / score : score);
                bytes.add(Objects.requireNonNull(iteration.getSecondaryResults().get(BYTES_PER_CALL))
                        .getScore());
            }
        }
    }

    double median() {
        return median(nanoseconds);
    }

    double least() {
        return Collections.min(nanoseconds);
    }

    double bytesPerCall() {
        return median(bytes);
    }

    private static double median(List<Double> scores) {
        return scores.stream().sorted().skip(scores.size() / 2).findFirst().orElseThrow();
    }
}
