package io.kabinet.examples.spendingreport;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.examples.console.Told;
import io.kabinet.testkit.detailing.Quirk;
import io.kabinet.testkit.detailing.SyntheticDetailing;
import io.kabinet.testkit.detailing.SyntheticFormat;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpendingReportTest {

    @TempDir
    private Path place;

    @ParameterizedTest
    @ValueSource(strings = {"ru", "en", "be"})
    void the_invented_file_is_told_whole_in_three_languages(String language) throws IOException {
        Told told = report("--lang", language);

        assertThat(told).isEqualTo(new Told(0, expected(language), List.of()));
    }

    /** Whoever adds the tables up again comes to the same, by three ways. */
    @ParameterizedTest
    @EnumSource(SyntheticFormat.class)
    void each_grouping_comes_to_the_same_total(SyntheticFormat format) throws IOException {
        Path file = synthetic(SyntheticDetailing.of(format, 500));

        Told told = report("--file", file.toString(), "--lang", "en", "--vat", "18");

        assertThat(told.err()).isEmpty();
        assertThat(told.code()).isZero();
        List<String> totals =
                told.out().stream().filter(line -> line.startsWith("Total")).toList();
        assertThat(totals).hasSize(3).allMatch(totals.get(0)::equals);
        for (List<String> table : tables(told.out())) {
            BigDecimal sum = table.subList(1, table.size() - 1).stream()
                    .map(SpendingReportTest::spent)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(sum).isEqualByComparingTo(spent(table.get(table.size() - 1)));
        }
        assertThat(told.out())
                .contains("Rows in the file 500 = counted 500 + without an amount with VAT 0 + not read 0");
    }

    @Test
    void a_row_whose_amount_nobody_states_is_no_zero() throws IOException {
        Path file = written("""
                at,line,kind,category,gross,currency
                2026-06-01T10:00:00+03:00,79000000001,call,Calls,1.50,RUB
                2026-06-01T11:00:00+03:00,79000000001,call,Calls,,RUB
                """);

        Told told = report("--file", file.toString(), "--lang", "en");

        assertThat(told.out()).contains("Rows in the file 2 = counted 1 + without an amount with VAT 1 + not read 0");
    }

    @Test
    void bad_rows_are_told_with_their_place_and_all_others_counted() throws IOException {
        Path file =
                synthetic(SyntheticDetailing.of(SyntheticFormat.NDJSON, 3_000).with(Quirk.SPOILED_ROWS));

        Told told = report("--file", file.toString(), "--lang", "en");

        assertThat(told.code()).isEqualTo(1);
        assertThat(told.err()).hasSize(21).last().isEqualTo("... and other rows; how many is told at the end");
        assertThat(told.err().get(0)).startsWith(file + ", row ");
        List<Long> figures = told.out().stream()
                .filter(line -> line.startsWith("Rows in the file"))
                .flatMap(line -> Pattern.compile("[0-9]+").matcher(line).results())
                .map(number -> Long.parseLong(number.group()))
                .toList();
        assertThat(figures).hasSize(4).startsWith(3_000L);
        assertThat(figures.get(1) + figures.get(2) + figures.get(3)).isEqualTo(3_000);
        assertThat(figures.get(3)).isGreaterThan(20);
    }

    @Test
    void what_was_read_of_a_file_that_breaks_off_counts_and_that_it_broke_off_is_told() throws IOException {
        Path file = synthetic(SyntheticDetailing.of(SyntheticFormat.XML_2015, 100));
        String text = Files.readString(file, UTF_8);
        Files.writeString(file, text.substring(0, text.length() / 2), UTF_8);

        Told told = report("--file", file.toString(), "--lang", "en");

        assertThat(told.code()).isEqualTo(1);
        assertThat(told.err()).singleElement().asString().startsWith("The file was not read to its end: ");
        assertThat(told.out()).anyMatch(line -> line.startsWith("Total"));
    }

    @Test
    void the_chart_shows_the_dearest_first_and_a_name_stays_text() throws IOException {
        Path file = written("""
                at,line,kind,category,gross,currency
                2026-06-01T10:00:00+03:00,79000000001,call,<script>&,1.00,RUB
                2026-06-02T10:00:00+03:00,79000000001,call,Calls,4.00,RUB
                """);
        Path chart = place.resolve("new").resolve("chart.svg");

        Told told = report("--file", file.toString(), "--chart", chart.toString(), "--lang", "en");

        assertThat(told.code()).isZero();
        String drawn = Files.readString(chart, UTF_8);
        assertThat(drawn).contains("&lt;script&gt;&amp;").doesNotContain("<script");
        assertThat(drawn.indexOf("Calls")).isLessThan(drawn.indexOf("script"));
        assertThat(drawn).contains("width=\"360.0\"", "width=\"90.0\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --zone Nowhere           | --zone is no time zone; --help tells more
            --currency XYZW          | --currency is no currency; --help tells more
            --lang fr                | --lang is none of ru, en, be; --help tells more
            --file                   | --file needs a value; --help tells more
            --lang ru --lang ru      | --lang is there twice; --help tells more
            --verbose                | unknown argument --verbose; --help tells more
            """)
    void what_cannot_be_understood_is_told_and_nothing_else(String arguments, String complaint) {
        assertThat(Told.by(SpendingReport::run, arguments.split(" ", -1)))
                .isEqualTo(new Told(2, List.of(), List.of(complaint)));
    }

    @Test
    void without_a_file_that_can_be_read_there_is_no_report() throws IOException {
        Path missing = place.resolve("missing.xml");
        Path page = Files.writeString(place.resolve("page.html"), "<html><body>Sorry</body></html>", UTF_8);

        assertThat(report("--file", missing.toString()))
                .isEqualTo(new Told(2, List.of(), List.of("cannot be opened: " + missing)));
        Told told = report("--file", page.toString());
        assertThat(told.code()).isEqualTo(2);
        assertThat(told.out()).isEmpty();
        assertThat(told.err()).singleElement().asString().startsWith("nothing to report: the file is no detailing");
    }

    private Told report(String... arguments) {
        String[] all = Stream.concat(
                        Stream.of("--chart", place.resolve("chart.svg").toString())
                                .filter(word -> !List.of(arguments).contains("--chart")),
                        Stream.of(arguments))
                .toArray(String[]::new);
        return Told.by(SpendingReport::run, all);
    }

    /** The chart lies elsewhere in each run. */
    private List<String> expected(String language) throws IOException {
        return Told.file(getClass(), "report_" + language + ".txt").stream()
                .map(line -> line.replace("CHART", place.resolve("chart.svg").toString()))
                .toList();
    }

    private Path synthetic(SyntheticDetailing detailing) throws IOException {
        Path file = place.resolve("detailing");
        try (OutputStream out = Files.newOutputStream(file)) {
            detailing.writeTo(out);
        }
        return file;
    }

    private Path written(String text) throws IOException {
        return Files.writeString(place.resolve("detailing.csv"), text, UTF_8);
    }

    private static List<List<String>> tables(List<String> lines) {
        List<List<String>> tables = new ArrayList<>();
        List<String> table = new ArrayList<>();
        for (String line : lines) {
            if (line.isEmpty()) {
                tables.add(table);
                table = new ArrayList<>();
            } else {
                table.add(line);
            }
        }
        return tables;
    }

    private static BigDecimal spent(String row) {
        return new BigDecimal(row.substring(row.lastIndexOf(' ') + 1));
    }
}
