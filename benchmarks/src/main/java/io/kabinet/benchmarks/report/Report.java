package io.kabinet.benchmarks.report;

import io.kabinet.benchmarks.results.Circumstances;
import io.kabinet.benchmarks.results.Suite;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All that is made of the kept results: tables, charts, and what is not as it was promised. */
final class Report {

    private final List<Kept> all;

    private Report(List<Kept> all) {
        this.all = all;
    }

    static Report of(Path root, List<Suite> suites) throws IOException {
        return new Report(Kept.of(root, suites));
    }

    /** Every goal that is missed or was not measured, one text each. */
    List<String> failures() {
        Stream<String> claims = rows().filter(row -> row.verdict().isFailure()).map(Row::failure);
        Stream<String> growths =
                growths().filter(row -> row.verdict().isFailure()).map(GrowthRow::failure);
        return Stream.concat(claims, growths).toList();
    }

    /** The pages, and their parts by the names of their markers. */
    Map<Path, Map<String, String>> pages() {
        return Map.of(Charts.PERFORMANCE, parts(), Charts.VARIANTS, variants());
    }

    private Map<String, String> variants() {
        Map<String, String> tables = new TreeMap<>();
        for (Kept kept : all) {
            if (kept.suite().growths().isEmpty()) {
                tables.put(
                        kept.suite().name(),
                        kept.results().map(VariantTable::of).orElse("not measured\n"));
            }
        }
        return tables;
    }

    /** The parts of the page with all comparisons. */
    Map<String, String> parts() {
        return Map.of(
                "table",
                Row.HEAD + rows().map(Row::text).collect(Collectors.joining()),
                "growth",
                GrowthRow.HEAD + growths().map(GrowthRow::text).collect(Collectors.joining()),
                "runs",
                "| suite | date | machine | Java | turns | versions |\n|---|---|---|---|---:|---|\n"
                        + all.stream().map(Report::run).collect(Collectors.joining()),
                "charts",
                charts().keySet().stream()
                        .map(file -> "![" + file.replace(".svg", "") + "](charts/" + file + ")\n")
                        .collect(Collectors.joining("\n")));
    }

    /** The charts of what was measured, by the names of their files. */
    Map<String, String> charts() {
        Map<String, String> charts = new TreeMap<>();
        for (Kept kept : all) {
            if (!kept.suite().claims().isEmpty()) {
                kept.results()
                        .map(results -> Bars.of(kept.suite(), results))
                        .filter(svg -> !svg.isEmpty())
                        .ifPresent(svg -> charts.put(kept.suite().name() + ".svg", svg));
            }
        }
        growths()
                .filter(row -> row.slope().isPresent())
                .forEach(row -> charts.put(
                        row.kept().suite().name() + "-" + row.growth().variant() + ".svg", Plot.of(row)));
        return charts;
    }

    private Stream<Row> rows() {
        return all.stream().flatMap(kept -> Row.of(kept).stream());
    }

    private Stream<GrowthRow> growths() {
        return all.stream().flatMap(kept -> GrowthRow.of(kept).stream());
    }

    private static String run(Kept kept) {
        return "| " + kept.suite().name() + " | "
                + kept.circumstances().map(Report::told).orElse("not measured | | | |") + "\n";
    }

    private static String told(Circumstances now) {
        String versions = now.versions().entrySet().stream()
                .map(version -> version.getKey() + " " + version.getValue())
                .collect(Collectors.joining(", "));
        return String.join(
                " | ", now.date(), now.machine(), now.java(), Integer.toString(now.turns()), versions + " |");
    }
}
