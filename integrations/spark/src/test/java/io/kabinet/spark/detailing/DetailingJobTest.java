package io.kabinet.spark.detailing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kabinet.client.detailing.file.BadRow;
import io.kabinet.client.detailing.file.CategoryMonth;
import io.kabinet.client.detailing.file.DetailingFile;
import io.kabinet.client.detailing.file.Reading;
import io.kabinet.core.market.Market;
import io.kabinet.spark.SparkSessions;
import io.kabinet.spark.detailing.DetailingSummary.BrokenFile;
import io.kabinet.testkit.detailing.Quirk;
import io.kabinet.testkit.detailing.SyntheticDetailing;
import io.kabinet.testkit.detailing.SyntheticFormat;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.hadoop.fs.FileAlreadyExistsException;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DetailingJobTest {

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

    @ParameterizedTest
    @EnumSource
    void rows_and_sums_are_those_of_the_clients_reader_alone(SyntheticFormat format) throws IOException {
        SyntheticDetailing detailing = SyntheticDetailing.of(format, 3_000)
                .with(Quirk.SPOILED_ROWS, Quirk.TWINS, Quirk.UNKNOWN_KINDS, Quirk.BYTE_ORDER_MARK);
        Path file = Taken.written(detailing, in.resolve("detailing"));
        List<BadRow> bad = new ArrayList<>();
        List<String> alone = Taken.byTheReaderAlone(detailing, file, bad);

        DetailingSummary summary = job(detailing.reading()).withWholeNumbers().run(SparkSessions.shared());

        assertThat(bad).isNotEmpty();
        assertThat(summary).isEqualTo(new DetailingSummary(1, 3_000, alone.size(), bad.size(), List.of()));
        assertThat(Taken.rows(out)).isEqualTo(alone);
        assertThat(Taken.quarantine(out).collectAsList().stream().map(DetailingJobTest::told))
                .containsExactlyElementsOf(bad.stream().map(BadRow::toString).toList());
        assertThat(sums()).isEqualTo(sums(detailing, file));
    }

    @Test
    void files_of_every_format_are_read_side_by_side_each_once() throws IOException {
        for (SyntheticFormat format : SyntheticFormat.values()) {
            Taken.written(SyntheticDetailing.of(format, 500), in.resolve(format + ".txt"));
        }
        Files.writeString(in.resolve("_SUCCESS"), "");
        Files.createDirectory(in.resolve("older"));

        List<String> told = new ArrayList<>();
        DetailingSummary summary = DetailingJob.of(
                        List.of(
                                in.toString(),
                                in + "/X*.txt",
                                in.resolve("CSV.txt").toUri().toString()),
                        out.toString(),
                        RUSSIA)
                .telling(told::add)
                .run(SparkSessions.shared());

        assertThat(summary).isEqualTo(new DetailingSummary(5, 2_500, 2_500, 0, List.of()));
        assertThat(summary.isWhole()).isTrue();
        assertThat(Taken.usage(out).groupBy("file").count().collectAsList())
                .hasSize(5)
                .allMatch(row -> row.getLong(1) == 500);
        assertThat(told).isNotEmpty().last().isEqualTo("5 of 5 files read");
    }

    @Test
    void the_same_files_give_the_same_rows() throws IOException {
        for (int i = 0; i < 3; i++) {
            Taken.written(SyntheticDetailing.of(SyntheticFormat.XML_2026, 200).withSeed(i), in.resolve(i + ".xml"));
        }
        job(RUSSIA).run(SparkSessions.shared());
        List<String> first = Taken.rows(out);
        out = directory.resolve("again");
        job(RUSSIA).run(SparkSessions.shared());

        assertThat(Taken.rows(out)).isEqualTo(first).hasSize(600);
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

        DetailingSummary summary = job(RUSSIA).run(SparkSessions.shared());

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

        DetailingSummary summary = job(RUSSIA).run(SparkSessions.shared());

        assertThat(summary.rows()).isEqualTo(3);
        assertThat(summary.written()).isEqualTo(1);
        assertThat(summary.quarantined()).isEqualTo(2);
        List<Row> quarantined = Taken.quarantine(out).collectAsList();
        assertThat(quarantined.stream().map(DetailingJobTest::told))
                .satisfiesExactly(
                        row -> assertThat(row).startsWith("row 2, line 2").endsWith(": NOT_A_TIME (at)"),
                        row -> assertThat(row).startsWith("row 3, line 3").endsWith(": MALFORMED"));
        assertThat(quarantined.toString()).doesNotContain("79000000042").doesNotContain("79000000001");
    }

    @Test
    void numbers_are_masked_unless_they_are_asked_for() throws IOException {
        Files.writeString(in.resolve("own.ndjson"), """
                {"at":"2026-07-01T09:24:05+03:00","line":"79000000001","kind":"call","category":"x","peer":"79000000042","label":"от 79000000042"}
                {"at":"2026-07-01T09:24:06+03:00","kind":"sms","category":"x","peer":"MTS","label":"зона 77"}
                """);
        job(RUSSIA).run(SparkSessions.shared());
        List<Row> masked = people();
        out = directory.resolve("whole");
        job(RUSSIA).withWholeNumbers().run(SparkSessions.shared());

        assertThat(masked.toString()).isEqualTo("[[*********01,*********42,от *********42], [null,MTS,зона 77]]");
        assertThat(people().toString()).isEqualTo("[[79000000001,79000000042,от 79000000042], [null,MTS,зона 77]]");
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

        DetailingSummary summary = job(RUSSIA).run(SparkSessions.shared());

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
    void what_a_file_does_not_state_is_null_and_days_are_those_of_the_reading() throws IOException {
        Files.writeString(in.resolve("own.ndjson"), """
                {"at":"2026-06-30T20:59:59.1234567Z","kind":"call","category":"x"}
                {"at":"2026-06-30T21:00:00Z","kind":"call","category":"x"}
                {"at":"1500-01-01T00:00:00+03:00","kind":"call","category":"x"}
                """);

        job(RUSSIA).run(SparkSessions.shared());

        assertThat(Taken.usage(out)
                        .orderBy("row")
                        .selectExpr("CAST(at AS STRING)", "CAST(day AS STRING)", "month")
                        .collectAsList()
                        .toString())
                .isEqualTo("[[2026-06-30 20:59:59.123456,2026-06-30,2026-06], "
                        + "[2026-06-30 21:00:00,2026-07-01,2026-07], [1499-12-31 21:00:00,1499-12-31,1499-12]]");
        assertThat(Taken.usage(out)
                        .filter("coalesce(label, direction, peer, number, real, charged, gross, net) IS NOT NULL")
                        .count())
                .isZero();
    }

    @Test
    void the_columns_are_those_that_are_promised() throws IOException {
        Taken.written(SyntheticDetailing.of(SyntheticFormat.CSV, 10), in.resolve("own.csv"));
        job(RUSSIA).run(SparkSessions.shared());

        assertThat(Taken.usage(out).schema().toDDL())
                .isEqualTo("file STRING,row BIGINT,at TIMESTAMP,day DATE,kind STRING,category STRING,label STRING,"
                        + "direction STRING,peer STRING,number STRING,unit STRING,real BIGINT,charged BIGINT,"
                        + "movement STRING,gross DECIMAL(20,6),net DECIMAL(20,6),currency STRING,month STRING");
        assertThat(Taken.quarantine(out).schema().toDDL())
                .isEqualTo("file STRING,row BIGINT,line BIGINT,column BIGINT,field STRING,reason STRING");
    }

    @Test
    void where_there_is_nothing_nothing_is_done() {
        assertThatThrownBy(() -> job(RUSSIA).run(SparkSessions.shared()))
                .isInstanceOf(FileNotFoundException.class)
                .hasMessageContaining("no file in");
        assertThatThrownBy(() -> DetailingJob.of(List.of(in + "/*.xml"), out.toString(), RUSSIA)
                        .run(SparkSessions.shared()))
                .isInstanceOf(FileNotFoundException.class);
        assertThat(out).doesNotExist();
    }

    @Test
    void what_was_written_before_stays_as_it_is() throws IOException {
        Taken.written(SyntheticDetailing.of(SyntheticFormat.CSV, 10), in.resolve("own.csv"));
        Files.writeString(Files.createDirectory(out).resolve("mine.txt"), "mine", UTF_8);

        assertThatThrownBy(() -> job(RUSSIA).run(SparkSessions.shared()))
                .isInstanceOf(FileAlreadyExistsException.class);
        assertThat(out).isDirectoryContaining("glob:**mine.txt").isDirectoryNotContaining("glob:**usage");
    }

    @Test
    void no_good_row_at_all_is_told_as_well() throws IOException {
        Files.writeString(in.resolve("own.ndjson"), "{\n".repeat(5));

        assertThat(job(RUSSIA).run(SparkSessions.shared())).isEqualTo(new DetailingSummary(1, 5, 0, 5, List.of()));
    }

    @Test
    void a_file_that_is_bad_without_end_is_given_up() throws IOException {
        Files.writeString(in.resolve("own.ndjson"), "{\n".repeat(FileRows.MOST_BAD_ROWS + 10));

        DetailingSummary summary = job(RUSSIA).run(SparkSessions.shared());

        assertThat(summary.rows()).isEqualTo(FileRows.MOST_BAD_ROWS).isEqualTo(summary.quarantined());
        assertThat(summary.broken()).extracting(BrokenFile::fault).containsExactly("TOO_MANY_BAD_ROWS");
    }

    private DetailingJob job(Reading reading) {
        return DetailingJob.of(List.of(in.toString()), out.toString(), reading);
    }

    private List<Row> people() {
        return Taken.usage(out).orderBy("row").select("number", "peer", "label").collectAsList();
    }

    private List<String> sums() {
        return Taken.usage(out)
                .groupBy("month", "category", "movement")
                .agg(
                        functions.count("*").as("rows"),
                        functions.sum("gross").as("gross"),
                        functions.sum("net").as("net"))
                .collectAsList()
                .stream()
                .map(row -> row.get(0) + " " + row.get(1) + " " + row.get(2) + " " + row.get(3) + " "
                        + row.getDecimal(4).setScale(4) + " "
                        + row.getDecimal(5).setScale(4))
                .sorted()
                .toList();
    }

    private static List<String> sums(SyntheticDetailing detailing, Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return DetailingFile.categoryMonths(detailing.format().format(), bytes, detailing.reading(), bad -> {})
                    .stream()
                    .map(DetailingJobTest::told)
                    .sorted()
                    .toList();
        }
    }

    private static String told(CategoryMonth sum) {
        return sum.month() + " " + sum.category() + " " + sum.movement().name().toLowerCase(Locale.ROOT) + " "
                + sum.rows() + " " + sum.gross().amount().getAmount().setScale(4) + " "
                + sum.net().amount().getAmount().setScale(4);
    }

    private static String told(Row quarantined) {
        Object column = quarantined.getAs("column");
        Object field = quarantined.getAs("field");
        return "row " + quarantined.getAs("row") + ", line " + quarantined.getAs("line")
                + (column == null ? "" : ", column " + column) + ": " + quarantined.getAs("reason")
                + (field == null ? "" : " (" + field + ")");
    }
}
