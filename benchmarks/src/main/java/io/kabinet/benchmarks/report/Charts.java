package io.kabinet.benchmarks.report;

import io.kabinet.benchmarks.results.Suites;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Draws the charts, and writes the tables of {@code docs/performance.md} and {@code benchmarks/README.md}, from the results kept.
 *
 * <p>To be run in the directory of the repository. Ends with 1 and says which, when a goal is missed, a slope is too steep, or
 * something was not measured; what can be drawn is drawn all the same.
 */
public final class Charts {

    static final Path PERFORMANCE = Path.of("docs", "performance.md");
    static final Path VARIANTS = Path.of("benchmarks", "README.md");

    private Charts() {}

    /**
     * Reads, draws and judges.
     *
     * @param args none
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        Report report = Report.of(Path.of(""), Suites.ALL);
        write(Path.of(""), report);
        List<String> failures = report.failures();
        failures.forEach(System.err::println);
        if (!failures.isEmpty()) {
            System.exit(1);
        }
    }

    /** Writes the pages and the charts; a chart of what is not measured any more goes. */
    static void write(Path root, Report report) throws IOException {
        for (Map.Entry<Path, Map<String, String>> parts : report.pages().entrySet()) {
            Path page = root.resolve(parts.getKey());
            Files.writeString(page, Page.with(Files.readString(page), parts.getValue()));
        }
        Map<String, String> charts = report.charts();
        Path directory = Files.createDirectories(root.resolve("docs").resolve("charts"));
        try (DirectoryStream<Path> drawn = Files.newDirectoryStream(directory, "*.svg")) {
            for (Path file : drawn) {
                if (!charts.containsKey(file.getFileName().toString())) {
                    Files.delete(file);
                }
            }
        }
        for (Map.Entry<String, String> chart : charts.entrySet()) {
            Files.writeString(directory.resolve(chart.getKey()), chart.getValue());
        }
    }
}
