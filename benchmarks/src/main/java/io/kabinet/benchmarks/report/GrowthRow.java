package io.kabinet.benchmarks.report;

import io.kabinet.benchmarks.results.Growth;
import io.kabinet.benchmarks.results.Measured;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** One line of the table of growth. */
record GrowthRow(Kept kept, Growth growth, Map<Integer, Measured> sizes) {

    static final String HEAD = """
            | so many | time of all | B each | slope | at most | met | command |
            |---|---|---:|---:|---:|---|---|
            """;

    static List<GrowthRow> of(Kept kept) {
        List<GrowthRow> rows = new ArrayList<>();
        for (Growth growth : kept.suite().growths()) {
            rows.add(new GrowthRow(kept, growth, kept.results().map(growth::in).orElse(Map.of())));
        }
        return rows;
    }

    Optional<Double> slope() {
        return Growth.slope(sizes);
    }

    Verdict verdict() {
        return slope().map(slope -> slope > growth.steepest() ? Verdict.MISSED : Verdict.MET)
                .orElse(Verdict.NOT_MEASURED);
    }

    String failure() {
        return kept.suite().name() + ": " + growth.what() + ": "
                + slope().map(slope -> "slope " + told(slope)).orElse("not measured");
    }

    String title() {
        return growth.what() + slope().map(slope -> ", slope " + told(slope)).orElse("");
    }

    String text() {
        String times = sizes.entrySet().stream()
                .map(size -> Figures.count(size.getKey()) + ": "
                        + Figures.time(size.getValue().median()))
                .collect(Collectors.joining("<br>"));
        List<String> cells = List.of(
                growth.what(),
                times,
                bytesEach(),
                slope().map(GrowthRow::told).orElse(""),
                String.format(Locale.ROOT, growth.isExplained() ? "%.2f, see below" : "%.2f", growth.steepest()),
                verdict().toString(),
                "`All " + kept.suite().name() + "`");
        return "| " + String.join(" | ", cells) + " |\n";
    }

    private String bytesEach() {
        return sizes.entrySet().stream()
                .map(size -> Figures.bytes(size.getValue().bytesPerCall() / size.getKey()))
                .collect(Collectors.joining("<br>"));
    }

    private static String told(double slope) {
        return String.format(Locale.ROOT, "%.3f", slope);
    }
}
