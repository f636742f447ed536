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
import io.kabinet.testkit.detailing.Quirk;
import io.kabinet.testkit.detailing.SyntheticDetailing;
import io.kabinet.testkit.detailing.SyntheticFormat;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
        assertThat(Taken.quarantine(out).collectAsList().stream().map(Taken::place))
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
}
