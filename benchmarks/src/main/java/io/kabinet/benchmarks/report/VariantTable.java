package io.kabinet.benchmarks.report;

import io.kabinet.benchmarks.results.Measured;
import io.kabinet.benchmarks.results.Results;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;

/** All variants of a suite, the quickest first, for those who want more than what is compared. */
final class VariantTable {

    private static final String HEAD = """
            | variant | time | least | B/op |
            |---|---:|---:|---:|
            """;

    private VariantTable() {}

    static String of(Results results) {
        return results.parameters().stream()
                .map(parameters -> of(parameters, results.variants(parameters)))
                .collect(Collectors.joining("\n"));
    }

    private static String of(String parameters, Map<String, Measured> variants) {
        String title = parameters.isEmpty() ? "" : parameters + ":\n\n";
        return title
                + HEAD
                + variants.entrySet().stream()
                        .sorted(Map.Entry.comparingByValue(Comparator.comparingDouble(Measured::median)))
                        .map(variant -> row(variant.getKey(), variant.getValue()))
                        .collect(Collectors.joining());
    }

    private static String row(String variant, Measured measured) {
        return "| " + variant + " | " + Figures.time(measured.median()) + " | " + Figures.time(measured.least()) + " | "
                + Figures.bytes(measured.bytesPerCall()) + " |\n";
    }
}
