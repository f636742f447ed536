package io.kabinet.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.kabinet.benchmarks.results.Circumstances;
import io.kabinet.benchmarks.results.Suite;
import io.kabinet.benchmarks.results.Suites;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.InputSource;

/** What is told of results that were written by hand. */
class ReportTest {

    private static final Suite READ = suite("Read");
    private static final Suite LOCKED = suite("Locked");
    private static final Suite LEDGER = suite("GrowthOfLedger");

    @TempDir
    private Path root;

    @BeforeEach
    void a_page_without_tables() throws IOException {
        Files.createDirectories(root.resolve("docs"));
        Files.createDirectories(root.resolve("benchmarks"));
        Files.writeString(root.resolve(Charts.VARIANTS), """
                Ours and theirs:
                <!-- Read begin -->
                <!-- Read end -->
                <!-- Locked begin -->
                old
                <!-- Locked end -->
                """);
        Files.writeString(root.resolve(Charts.PERFORMANCE), """
                By hand.
                <!-- table begin -->
                <!-- table end -->
                <!-- growth begin -->
                old
                <!-- growth end -->
                <!-- runs begin -->
                <!-- runs end -->
                <!-- charts begin -->
                <!-- charts end -->
                By hand, too.
                """);
    }

    @Test
    void a_goal_that_is_met_is_a_row_and_no_failure() throws IOException {
        keep(READ, result("inMemory", "", "[1, 1.2, 1.1]", "[1000]"), result("wireMock", "", "[300, 220, 200]", "[9]"));

        assertThat(report(READ).failures()).isEmpty();
        assertThat(report(READ).parts().get("table"))
                .contains(
                        "| Read | inMemory | wireMock | 1.10 ns | 1/200 | 1/200 |  | 1,000 | ≥ 100 x faster | yes | `All Read` |");
    }

    @Test
    void a_goal_that_is_missed_is_told_with_what_came_out() throws IOException {
        keep(READ, result("inMemory", "", "[1]", "[1000]"), result("wireMock", "", "[99]", "[9]"));

        assertThat(report(READ).failures())
                .containsExactly("Read: inMemory beside wireMock, ≥ 100 x faster: missed: 1/99.0, by leasts 1/99.0");
    }

    @Test
    void a_goal_that_the_fastest_iterations_miss_is_met_by_medians_and_says_so() throws IOException {
        keep(READ, result("inMemory", "", "[1, 1, 1]", "[1]"), result("wireMock", "", "[101, 101, 98]", "[9]"));

        assertThat(report(READ).failures()).isEmpty();
        assertThat(report(READ).parts().get("table")).contains("| yes, not by leasts |");
    }

    @Test
    void what_was_not_measured_is_a_failure_of_every_goal() throws IOException {
        assertThat(report(READ).failures())
                .containsExactly("Read: inMemory beside wireMock, ≥ 100 x faster: not measured");
        keep(READ, result("inMemory", "", "[1]", "[1]"));
        assertThat(report(READ).failures()).hasSize(1);
    }

    @Test
    void a_goal_is_held_against_each_parameter_that_it_is_for() throws IOException {
        String many = "\"keys\": \"10000\"";
        String one = "\"keys\": \"1\"";
        keep(
                LOCKED,
                result("gate", many, "[1]", "[0.4]"),
                result("limitPacked", many, "[0.9]", "[0]"),
                result("bucket4j", many, "[2]", "[0]"),
                result("resilience4j", many, "[6]", "[0]"),
                result("gate", one, "[1]", "[16]"),
                result("limitPacked", one, "[0.9]", "[0]"));

        assertThat(report(LOCKED).failures())
                .containsExactly(
                        "Locked, keys = 1: gate, 0 B/op: missed: 16 B, by leasts 16 B",
                        "Locked, keys = 10000: gate beside bucket4j, ≥ 3 x faster: missed: 0.500, by leasts 0.500");
        assertThat(report(LOCKED).parts().get("table")).contains("| 1.11 | 1.11 | 1.11 |");
    }

    @Test
    void a_slope_that_is_too_steep_is_told_and_one_that_is_not_is_not() throws IOException {
        keep(
                LEDGER,
                result("append", "\"n\": \"1000\"", "[1]", "[1000]"),
                result("append", "\"n\": \"10000\"", "[22]", "[20000]"),
                result("appendInTurn", "\"n\": \"1000\"", "[1]", "[1000]"),
                result("appendInTurn", "\"n\": \"10000\"", "[11.2]", "[10000]"));

        assertThat(report(LEDGER).failures())
                .containsExactly("GrowthOfLedger: entries of one ledger, one by one: slope 1.342");
        assertThat(report(LEDGER).parts().get("growth"))
                .contains("| 1,000: 1.00 ns<br>10,000: 11.2 ns | 1<br>1 | 1.049 | 1.30, see below | yes |");
    }

    @Test
    void charts_are_drawn_of_what_was_measured_and_are_well_formed() throws Exception {
        keep(READ, result("inMemory", "", "[1]", "[1]"), result("wireMock", "", "[300]", "[9]"));
        keep(
                LEDGER,
                result("append", "\"n\": \"1000\"", "[1]", "[1]"),
                result("append", "\"n\": \"10000\"", "[12]", "[1]"));

        Map<String, String> charts = report(READ, LOCKED, LEDGER).charts();

        assertThat(charts).containsOnlyKeys("Read.svg", "GrowthOfLedger-append.svg");
        assertThat(charts.get("Read.svg")).contains(">wireMock<", ">300<");
        assertThat(charts.get("GrowthOfLedger-append.svg")).contains("slope 1.079", ">10,000<", ">10.0 ns<");
        for (String chart : charts.values()) {
            DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(chart)));
        }
    }

    @Test
    void the_page_gets_tables_and_pictures_and_keeps_what_is_by_hand() throws IOException {
        keep(READ, result("inMemory", "", "[1]", "[1]"), result("wireMock", "", "[300]", "[9]"));
        Circumstances now = new Circumstances("2026-11-26", "2 x abacus", "JVM 17", 4, Map.of("wiremock", "3"));
        now.write(root, READ);
        now.write(root, LOCKED);
        Path docs = root.resolve("docs");
        Path stale = Files.createDirectories(docs.resolve("charts")).resolve("Gone.svg");
        Files.writeString(stale, "");

        Charts.write(root, report(READ, LOCKED));
        String page = Files.readString(root.resolve(Charts.PERFORMANCE));
        Charts.write(root, report(READ, LOCKED));

        assertThat(page)
                .startsWith("By hand.\n<!-- table begin -->\n")
                .endsWith("By hand, too.\n")
                .contains("| Read | 2026-11-26 | 2 x abacus | JVM 17 | 4 | wiremock 3 |\n| Locked | not measured |")
                .contains("![Read](charts/Read.svg)")
                .doesNotContain("old");
        assertThat(docs.resolve("charts/Read.svg"))
                .content()
                .startsWith("<svg ")
                .endsWith("</svg>\n");
        assertThat(stale).doesNotExist();
        assertThat(root.resolve(Charts.PERFORMANCE)).content().isEqualTo(page);
        assertThat(root.resolve(Charts.VARIANTS)).hasContent("""
                Ours and theirs:
                <!-- Read begin -->

                | variant | time | least | B/op |
                |---|---:|---:|---:|
                | inMemory | 1.00 ns | 1.00 ns | 1 |
                | wireMock | 300 ns | 300 ns | 9 |

                <!-- Read end -->
                <!-- Locked begin -->

                not measured

                <!-- Locked end -->
                """);
    }

    @Test
    void a_page_without_a_place_for_a_table_is_told() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Page.with("no markers", Map.of("table", "")))
                .withMessageContaining("table");
    }

    private Report report(Suite... suites) throws IOException {
        return Report.of(root, List.of(suites));
    }

    private void keep(Suite suite, String... results) throws IOException {
        Files.createDirectories(Suite.directory(root));
        Files.writeString(suite.file(root), "[" + String.join(",", results) + "]");
    }

    private static String result(String variant, String params, String times, String bytes) {
        return """
                {"benchmark": "a.Some.%s", "params": {%s},
                 "primaryMetric": {"scoreUnit": "ns/op", "rawData": [%s]},
                 "secondaryMetrics": {"gc.alloc.rate.norm": {"rawData": [%s]}}}""".formatted(variant, params, times, bytes);
    }

    private static Suite suite(String name) {
        return Suites.ALL.stream()
                .filter(suite -> suite.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
