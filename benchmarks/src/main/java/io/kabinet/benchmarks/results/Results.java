package io.kabinet.benchmarks.results;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that was measured of one suite.
 *
 * <p>Where answers per nanosecond were measured, over all threads, the nanoseconds are those from one answer to the next.
 */
public final class Results {

    private final Map<String, Map<String, Measured>> byParameters = new LinkedHashMap<>();

    Measured of(String parameters, String variant) {
        return byParameters
                .computeIfAbsent(parameters, some -> new LinkedHashMap<>())
                .computeIfAbsent(variant, some -> new Measured());
    }

    /**
     * The values of the parameters that were measured with.
     *
     * @return such as {@code keys = 1}, in the order of the file; one empty text where there are no parameters
     */
    public List<String> parameters() {
        return List.copyOf(byParameters.keySet());
    }

    /**
     * The variants that were measured with some parameters.
     *
     * @param parameters one of {@link #parameters}
     * @return what each came to, by its name
     */
    public Map<String, Measured> variants(String parameters) {
        return byParameters.getOrDefault(parameters, Map.of());
    }

    /**
     * One variant with some parameters.
     *
     * @param parameters one of {@link #parameters}
     * @param variant its name
     * @return what it came to, if it was measured
     */
    public Optional<Measured> find(String parameters, String variant) {
        return Optional.ofNullable(variants(parameters).get(variant));
    }
}
