package io.kabinet.benchmarks.results;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How the time of one variant grows with the size of its input, its parameter {@code n}.
 *
 * @param variant its name
 * @param what what there are so many of
 * @param steepest the steepest slope that is right
 */
public record Growth(String variant, String what, double steepest) {

    /** The steepest slope that still is in proportion, with some room for caches that are too small. */
    private static final double IN_PROPORTION = 1.05;

    private static final String SIZE = "n = ";

    /** Something that is to grow in proportion to its size. */
    Growth(String variant, String what) {
        this(variant, what, IN_PROPORTION);
    }

    /** The same where {@code docs/performance.md} tells, by a profile, why it is steeper and no steeper than this. */
    Growth explainedUpTo(double slope) {
        return new Growth(variant, what, slope);
    }

    /**
     * Whether it may be steeper than in proportion, for a reason that is told.
     *
     * @return whether it may
     */
    public boolean isExplained() {
        return steepest > IN_PROPORTION;
    }

    /**
     * What was measured of it.
     *
     * @param results of its suite
     * @return the sizes, from the smallest, and what each came to
     */
    public Map<Integer, Measured> in(Results results) {
        Map<Integer, Measured> sizes = new TreeMap<>();
        for (String parameters : results.parameters()) {
            if (parameters.startsWith(SIZE)) {
                results.find(parameters, variant)
                        .ifPresent(
                                measured -> sizes.put(Integer.parseInt(parameters.substring(SIZE.length())), measured));
            }
        }
        return new LinkedHashMap<>(sizes);
    }

    /**
     * The slope of a straight line through the medians, where both axes are logarithms.
     *
     * @param sizes the sizes and what each came to
     * @return one where the time is in proportion to the size; empty with less than two sizes
     */
    public static Optional<Double> slope(Map<Integer, Measured> sizes) {
        if (sizes.size() < 2) {
            return Optional.empty();
        }
        double meanX =
                sizes.keySet().stream().mapToDouble(Math::log10).average().orElseThrow();
        double meanY = sizes.values().stream()
                .mapToDouble(measured -> Math.log10(measured.median()))
                .average()
                .orElseThrow();
        double products = 0;
        double squares = 0;
        for (Map.Entry<Integer, Measured> size : sizes.entrySet()) {
            double x = Math.log10(size.getKey()) - meanX;
            products += x * (Math.log10(size.getValue().median()) - meanY);
            squares += x * x;
        }
        return Optional.of(products / squares);
    }
}
