package io.kabinet.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.benchmarks.results.Suite;
import io.kabinet.benchmarks.results.Suites;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page and the charts of the repository are what the program makes of the results that are kept in it. */
class PerformancePageTest {

    private static final Path ROOT = Path.of("..");
    private static final Path DOCS = ROOT.resolve("docs");

    @Test
    void no_figure_of_the_pages_is_another_than_was_measured() throws IOException {
        for (Map.Entry<Path, Map<String, String>> parts :
                Report.of(ROOT, Suites.ALL).pages().entrySet()) {
            String page = Files.readString(ROOT.resolve(parts.getKey()));

            assertThat(page)
                    .as("%s: run io.kabinet.benchmarks.report.Charts", parts.getKey())
                    .isEqualTo(Page.with(page, parts.getValue()));
        }
    }

    @Test
    void no_chart_shows_another_figure_than_was_measured() throws IOException {
        Map<String, String> charts = new TreeMap<>();
        for (Path file : files(DOCS.resolve("charts"), ".svg")) {
            charts.put(file.getFileName().toString(), Files.readString(file));
        }

        assertThat(charts)
                .as("run io.kabinet.benchmarks.report.Charts")
                .isEqualTo(Report.of(ROOT, Suites.ALL).charts());
    }

    @Test
    void nothing_is_kept_that_no_suite_reads() throws IOException {
        List<String> known = Stream.concat(Suites.ALL.stream().map(Suite::name), Stream.of("about"))
                .map(name -> name + ".json")
                .toList();

        assertThat(files(Suite.directory(ROOT), ".json"))
                .extracting(file -> file.getFileName().toString())
                .isSubsetOf(known);
    }

    private static List<Path> files(Path directory, String ending) throws IOException {
        if (!Files.exists(directory)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }
}
