package io.kabinet.benchmarks.results;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What the iterations of one variant came to, over all its turns. */
public final class Measured {

    private final List<Double> nanoseconds = new ArrayList<>();
    private final List<Double> bytes = new ArrayList<>();

    void addTime(double nanosecondsPerCall) {
        nanoseconds.add(nanosecondsPerCall);
    }

    void addBytes(double perCall) {
        bytes.add(perCall);
    }

    /**
     * The time of a call, as most iterations saw it.
     *
     * @return the median of all iterations, in nanoseconds
     */
    public double median() {
        return median(nanoseconds);
    }

    /**
     * The time of a call where nothing else came between.
     *
     * @return the least of all iterations, in nanoseconds
     */
    public double least() {
        return Collections.min(nanoseconds);
    }

    /**
     * What a call allocates.
     *
     * @return the median of all iterations, in bytes; not a number where it was not measured
     */
    public double bytesPerCall() {
        return bytes.isEmpty() ? Double.NaN : median(bytes);
    }

    private static double median(List<Double> scores) {
        return scores.stream().sorted().skip(scores.size() / 2).findFirst().orElseThrow();
    }
}
