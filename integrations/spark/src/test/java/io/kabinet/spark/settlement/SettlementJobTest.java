package io.kabinet.spark.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.client.rulebook.RulebookJson;
import io.kabinet.core.market.Market;
import io.kabinet.spark.SparkSessions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The job as it is started from a command line: what it prints, writes, and ends with. */
class SettlementJobTest {

    private static final String SAMPLE = """
            offers: read 25, taken 25, refused 0, repeated 0, quarantined 0
            purchases: read 572, taken 527, refused 45, repeated 0, quarantined 0
            events: read 633, taken 621, refused 0, repeated 12, quarantined 0
            statement: read 110, taken 110, refused 0, repeated 0, quarantined 0
            cashback BYN: lines 1, base 0.00, reward 0.00, paid out 0.00
            cashback RUB: lines 571, base 1109777.45, reward 67042.68, paid out 14951.42
            statement RUB: DIFFERS 9, ours 1498.19, theirs 1498.25
            statement RUB: MATCHED 99, ours 10606.48, theirs 10606.48
            statement RUB: ONLY_OURS 4, ours 1114.71, theirs 0.00
            statement RUB: ONLY_THEIRS 2, ours 0.00, theirs 57.90
            """;

    @TempDir
    private Path directory;

    private final SparkSession spark = SparkSessions.shared();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void the_sample_comes_to_what_the_partner_shop_prints_of_it_twice_over_the_same_bytes() throws IOException {
        assertThat(run()).isZero();
        byte[] totals = Files.readAllBytes(directory.resolve("out/totals.csv"));
        assertThat(run()).isZero();

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(SAMPLE + SAMPLE);
        assertThat(directory.resolve("out/summary.txt")).hasContent(SAMPLE);
        assertThat(directory.resolve("out/totals.csv")).hasBinaryContent(totals);
        assertThat(spark.read()
                        .parquet(directory.resolve("out/entries").toString())
                        .count())
                .isEqualTo(572);
    }

    @Test
    void one_partner_with_four_fifths_of_the_rows_is_settled_like_any_other() {
        assertThat(run("--generate", "20000")).isZero();

        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("purchases: read 20000, taken 20000, refused 0, repeated 0, quarantined 0\n");
        List<Row> shares = spark.read()
                .parquet(directory.resolve("out/entries").toString())
                .groupBy("partner_id")
                .count()
                .orderBy("partner_id")
                .collectAsList();
        assertThat(shares.get(0).getString(0)).isEqualTo("partner-0");
        assertThat(shares.get(0).getLong(1)).isEqualTo(16_000);
        assertThat(spark.read()
                        .parquet(directory.resolve("out/entries").toString())
                        .where("taken_by_monthly_cap > 0")
                        .count())
                .isPositive();
    }

    @Test
    void a_bad_row_is_put_aside_with_its_reason_and_the_rest_is_settled() throws IOException {
        Path offers = csv(Kind.OFFERS, "shop,,,,,,,,,25,,RUB,,,,,,,,", "shop,,,,,,,,,250,,RUB,,,,,,,,");
        Path purchases = csv(
                Kind.PURCHASES,
                "shop,sub-1,A-1,1,,999.99,1,,,,RUB,,,2026-03-01T10:00:00+03:00",
                "shop,sub-1,A-1,2,,999.999,1,,,,RUB,,,2026-03-01T10:00:00+03:00",
                "shop,sub-1,A-2,1,,10.00,1,,,,RUB",
                "shop,sub-1,A-3,1,,10.00,1,,,,RUB,,,2026-03-01T10:00:00+03:00,more",
                "shop,sub-1,,1,,10.00,1,,,,RUB,,,2026-03-01T10:00:00+03:00",
                "shop,sub-1,A-4,1,\uFFFD,10.00,1,,,,RUB,,,2026-03-01T10:00:00+03:00",
                "shop,sub-1,A-5,1,,10.00,1,,,,RUB,,,2026-03-01T10:00:00+03:00",
                "shop,sub-2,A-5,2,,10.00,1,,,,RUB,,,2026-03-01T10:00:00+03:00");
        Path events = csv(
                Kind.EVENTS,
                "shop,A-1,,approved,,,,2026-03-02T10:00:00+03:00,,",
                "shop,A-1,,gone,,,,2026-03-02T10:00:00+03:00,,",
                "shop,B-1,,approved,,,,2026-03-02T10:00:00+03:00,,");

        int code =
                run("--offers", offers.toString(), "--purchases", purchases.toString(), "--events", events.toString());

        assertThat(code).isEqualTo(1);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("""
                offers: read 2, taken 1, refused 0, repeated 0, quarantined 1
                purchases: read 8, taken 1, refused 0, repeated 0, quarantined 7
                events: read 3, taken 1, refused 0, repeated 0, quarantined 2
                cashback RUB: lines 1, base 999.99, reward 249.99, paid out 0.00
                """);
        List<Row> quarantine = spark.read()
                .parquet(directory.resolve("out/quarantine").toString())
                .selectExpr("concat_ws(' ', source, column, cells['order_id'], cells['position_id']) AS what", "reason")
                .orderBy("what")
                .collectAsList();
        assertThat(quarantine)
                .extracting(row -> row.getString(0))
                .containsExactly(
                        "events order_id B-1 ",
                        "events state A-1 ",
                        "offers percent",
                        "purchases category A-4 1",
                        "purchases order_id  1",
                        "purchases row A-2 1",
                        "purchases row A-3 1",
                        "purchases subscriber_ref A-5 1",
                        "purchases subscriber_ref A-5 2",
                        "purchases unit_price A-1 2");
        assertThat(quarantine)
                .extracting(row -> row.getString(1))
                .doesNotContain("")
                .doesNotContainNull();
    }

    @Test
    void totals_are_of_a_subscriber_a_partner_and_a_month_of_the_rulebooks_zone() throws IOException {
        Path offers = csv(Kind.OFFERS, "shop,,,,,,,,,10,,RUB,100.00,,,,,,,");
        Path purchases = csv(
                Kind.PURCHASES,
                "shop,sub-1,A-1,1,,100.09,1,,,,RUB,,,2026-02-28T20:59:59Z",
                "shop,sub-1,A-2,1,,200.00,1,,,,RUB,,,2026-02-28T21:00:00Z",
                "shop,sub-1,A-2,2,,300.00,1,,,,RUB,,,2026-02-28T21:00:00Z",
                "shop,sub-2,A-3,1,,400.00,1,,,,RUB,,,2026-03-01T10:00:00+03:00",
                "shop,,A-4,1,,500.00,1,,,,RUB,,,2026-03-01T10:00:00+03:00",
                "shop,sub-2,A-5,1,,99.99,1,,,,RUB,,,2026-03-01T10:00:00+03:00");

        assertThat(run("--offers", offers.toString(), "--purchases", purchases.toString()))
                .isZero();
        assertThat(directory.resolve("out/totals.csv")).hasContent("""
                subscriber_ref,partner_id,month,currency,lines,refused,base,reward,taken_by_caps,taken_by_rounding,paid_out
                ,shop,2026-03,RUB,1,0,500.00,50.00,0.00,0.00,0.00
                sub-1,shop,2026-02,RUB,1,0,100.09,10.00,0.00,0.009,0.00
                sub-1,shop,2026-03,RUB,2,0,500.00,50.00,0.00,0.00,0.00
                sub-2,shop,2026-03,RUB,2,1,400.00,40.00,0.00,0.00,0.00
                """);
    }

    @Test
    void the_largest_amount_that_a_partner_may_state_is_compared() throws IOException {
        Path offers = csv(Kind.OFFERS, "shop,,,,,,,,,10,,JPY,,,,,,,,");
        Path purchases = csv(Kind.PURCHASES, "shop,sub-1,A-1,1,,1000,1,,,,JPY,,,2026-03-01T10:00:00+03:00");
        Path statement = csv(
                Kind.STATEMENT,
                "shop,A-1,1,999999999999999,JPY,approved",
                "shop,A-1,1,999999999999999,JPY,approved",
                "shop,A-1,1,1000000000000000,JPY,approved");

        int code = run(
                "--offers", offers.toString(),
                "--purchases", purchases.toString(),
                "--statement", statement.toString());

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("""
                offers: read 1, taken 1, refused 0, repeated 0, quarantined 0
                purchases: read 1, taken 1, refused 0, repeated 0, quarantined 0
                statement: read 3, taken 2, refused 0, repeated 0, quarantined 1
                cashback JPY: lines 1, base 1000, reward 100, paid out 0
                statement JPY: DIFFERS 2, ours 100, theirs 1999999999999998
                """);
        assertThat(code).isEqualTo(1);
    }

    @Test
    void a_rulebook_of_ones_own_says_what_the_offers_leave_open() throws IOException {
        Path rulebook = directory.resolve("belarus.json");
        Files.writeString(rulebook, RulebookJson.write(Market.BELARUS.rulebook()));

        assertThat(run("--rulebook", rulebook.toString())).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("has no cashback");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--offer x | unknown argument --offer; --help lists them all",
                "--offers | --offers needs a value",
                "--offers x | --offers and --purchases belong together",
                "--events x | --events and --statement belong to --purchases",
                "--offers a.csv --purchases , | --purchases names no file",
                "--master local | unknown argument --master; --help lists them all",
                "--generate 0 | --generate is no number from 1 to 99999999999: \"0\"",
                "--out x --out y | --out is there twice",
                "--offers a.csv,b.json --purchases a.csv | offers: give files of one format, not of [csv, json]",
                "--rulebook no-such-file | no-such-file",
            })
    void a_wrong_command_line_computes_nothing_and_says_why(String words, String complaint) {
        assertThat(run(words.split(" ", -1))).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo(complaint + '\n');
        assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void a_file_without_its_columns_or_that_is_not_there_computes_nothing() throws IOException {
        Path offers = csv(Kind.OFFERS, "shop,,,,,,,,,25,,RUB,,,,,,,,");
        Path wrong = Files.writeString(directory.resolve("wrong.csv"), "partner_id,order\nshop,A-1\n");

        assertThat(run("--offers", offers.toString(), "--purchases", wrong.toString()))
                .isEqualTo(2);
        assertThat(run(
                        "--offers",
                        offers.toString(),
                        "--purchases",
                        directory.resolve("none.csv").toString()))
                .isEqualTo(2);

        assertThat(err.toString(StandardCharsets.UTF_8))
                .startsWith("purchases: missing columns: subscriber_ref, order_id, position_id, category")
                .contains("none.csv");
    }

    private Path csv(Kind kind, String... rows) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add(String.join(",", kind.columns()));
        lines.addAll(List.of(rows));
        return Files.write(directory.resolve("my-" + kind.word() + ".csv"), lines);
    }

    private int run(String... words) {
        List<String> all = new ArrayList<>();
        if (!List.of(words).contains("--out")) {
            all.addAll(List.of("--out", directory.resolve("out").toString()));
        }
        all.addAll(List.of(words));
        return SettlementJob.settle(
                spark,
                all.toArray(String[]::new),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }
}
