package io.kabinet.spark.detailing;

import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.client.detailing.file.Reading;
import io.kabinet.core.market.Market;
import io.kabinet.spark.SparkSessions;
import io.kabinet.spark.detailing.DetailingSummary.BrokenFile;
import io.kabinet.testkit.detailing.SyntheticDetailing;
import io.kabinet.testkit.detailing.SyntheticFormat;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is not taken, and how it is told. */
class QuarantineTest {

    private static final Reading RUSSIA = Reading.in(Market.RUSSIA.zone(), Market.RUSSIA.currency());

    @TempDir
    private Path directory;

    private Path in;
    private Path out;

    @BeforeEach
    void places() throws IOException {
        in = Files.createDirectory(directory.resolve("in"));
        out = directory.resolve("out");
    }

    @Test
    void what_is_wrong_with_a_file_keeps_none_of_the_others_from_being_read() throws IOException {
        SyntheticDetailing detailing = SyntheticDetailing.of(SyntheticFormat.XML_2026, 1_000);
        byte[] whole = Files.readAllBytes(Taken.written(detailing, in.resolve("b-whole.xml")));
        Files.write(in.resolve("a-cut.xml"), Arrays.copyOf(whole, whole.length / 2));
        StringBuilder laughs = new StringBuilder("<!DOCTYPE Report [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 40; i++) {
            laughs.append("<!ENTITY a" + i + " \"&a" + (i - 1) + ";&a" + (i - 1) + ";\">");
        }
        Files.writeString(in.resolve("c-laughs.xml"), laughs + "]><Report>&a39;</Report>");
        Files.writeString(in.resolve("d-empty.json"), "");
        Files.writeString(in.resolve("e-page.xml"), "<html><body>502 Bad Gateway</body></html>");
        Files.write(in.resolve("f-koi8.xml"), "<Report><i s=\"Привет\"/></Report>".getBytes("KOI8-R"));

        DetailingSummary summary = job().run(SparkSessions.shared());

        assertThat(summary.files()).isEqualTo(6);
        assertThat(summary.broken().stream()
                        .map(broken -> Path.of(broken.file()).getFileName() + " " + broken.fault()))
                .containsExactly(
                        "a-cut.xml CUT_SHORT",
                        "c-laughs.xml DOCTYPE",
                        "d-empty.json CUT_SHORT",
                        "e-page.xml NOT_A_DETAILING",
                        "f-koi8.xml WRONG_ENCODING");
        long before = summary.broken().get(0).rows();
        assertThat(before).isBetween(1L, 999L);
        assertThat(summary.broken()).extracting(BrokenFile::rows).containsExactly(before, 0L, 0L, 0L, 0L);
        assertThat(summary.rows()).isEqualTo(1_000 + before).isEqualTo(summary.written());
        assertThat(summary.isWhole()).isFalse();
        assertThat(Taken.files(out)
                        .filter("fault IS NULL")
                        .select("rows")
                        .head()
                        .getLong(0))
                .isEqualTo(1_000);
    }

    @Test
    void a_broken_row_is_told_by_place_and_reason_and_by_nothing_of_what_stands_in_it() throws IOException {
        Files.writeString(in.resolve("own.ndjson"), """
                {"at":"2026-07-01T09:24:05+03:00","line":"79000000001","kind":"call","category":"x","peer":"79000000042","gross":1.5}
                {"at":"79000000042","line":"79000000001","kind":"call","category":"x","peer":"79000000042","gross":1.5}
                {"79000000042
                """);

        DetailingSummary summary = job().run(SparkSessions.shared());

        assertThat(summary.rows()).isEqualTo(3);
        assertThat(summary.written()).isEqualTo(1);
        assertThat(summary.quarantined()).isEqualTo(2);
        List<Row> quarantined = Taken.quarantine(out).collectAsList();
        assertThat(quarantined.stream().map(Taken::place))
                .satisfiesExactly(
                        row -> assertThat(row).startsWith("row 2, line 2").endsWith(": NOT_A_TIME (at)"),
                        row -> assertThat(row).startsWith("row 3, line 3").endsWith(": MALFORMED"));
        assertThat(quarantined.toString()).doesNotContain("79000000042").doesNotContain("79000000001");
    }

    @Test
    void an_amount_that_the_column_does_not_hold_goes_to_quarantine_and_one_that_it_just_holds_does_not()
            throws IOException {
        String row = "{\"at\":\"2026-07-01T09:24:05+03:00\",\"kind\":\"call\",\"category\":\"x\",\"%s\":%s}\n";
        Files.writeString(
                in.resolve("own.ndjson"),
                row.formatted("gross", "99999999999999.999999")
                        + row.formatted("gross", "100000000000000")
                        + row.formatted("net", "100000000000000.00001")
                        + row.formatted("gross", "0.000001"));

        DetailingSummary summary = job().run(SparkSessions.shared());

        assertThat(summary).isEqualTo(new DetailingSummary(1, 4, 2, 2, List.of()));
        assertThat(Taken.usage(out).orderBy("row").select("gross").collectAsList().stream()
                        .map(each -> each.getDecimal(0)))
                .containsExactly(new BigDecimal("99999999999999.999999"), new BigDecimal("0.000001"));
        assertThat(Taken.quarantine(out)
                        .select("row", "field", "reason")
                        .collectAsList()
                        .toString())
                .isEqualTo("[[2,gross,AMOUNT_TOO_WIDE], [3,net,AMOUNT_TOO_WIDE]]");
    }

    @Test
    void no_good_row_at_all_is_told_as_well() throws IOException {
        Files.writeString(in.resolve("own.ndjson"), "{\n".repeat(5));

        assertThat(job().run(SparkSessions.shared())).isEqualTo(new DetailingSummary(1, 5, 0, 5, List.of()));
    }

    @Test
    void a_file_that_is_bad_without_end_is_given_up() throws IOException {
        Files.writeString(in.resolve("own.ndjson"), "{\n".repeat(FileRows.MOST_BAD_ROWS + 10));

        DetailingSummary summary = job().run(SparkSessions.shared());

        assertThat(summary.rows()).isEqualTo(FileRows.MOST_BAD_ROWS).isEqualTo(summary.quarantined());
        assertThat(summary.broken()).extracting(BrokenFile::fault).containsExactly("TOO_MANY_BAD_ROWS");
    }

    private DetailingJob job() {
        return DetailingJob.of(List.of(in.toString()), out.toString(), RUSSIA);
    }
}
