package io.kabinet.spark.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.kabinet.core.market.Market;
import io.kabinet.spark.SparkSessions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The totals are the same bytes for the same set of rows, however often, in whatever pieces and from whatever files they come. */
class SameRowsSameBytesTest {

    private static final long SEED = 8_261_126L;

    @TempDir
    private Path directory;

    private final SparkSession spark = SparkSessions.shared();

    @BeforeEach
    void write() {
        RandomWorld.of(SEED, 150).write(directory);
    }

    @Test
    void a_day_that_comes_twice_counts_once() throws IOException {
        Dataset<Row> purchases = table(Kind.PURCHASES);
        Dataset<Row> events = table(Kind.EVENTS);

        String once = totals(purchases, events);
        String twice = totals(purchases.union(purchases), events.union(events).union(events));

        assertThat(once).startsWith("subscriber_ref,").contains("partner-0", "partner-1");
        assertThat(twice).isEqualTo(once);
    }

    @Test
    void a_day_in_two_halves_with_late_events_in_shuffled_partitions_is_the_whole_day() throws IOException {
        Dataset<Row> purchases = table(Kind.PURCHASES);
        Dataset<Row> events = table(Kind.EVENTS);
        Dataset<Row> evening = purchases.where("hash(order_id, position_id) % 2 = 0");
        Dataset<Row> morning = purchases.where("hash(order_id, position_id) % 2 <> 0");

        String whole = totals(purchases, events);
        String halves = totals(
                evening.union(morning).repartition(7, functions.rand(SEED)),
                events.orderBy(functions.rand(SEED)).repartition(3));

        assertThat(evening.count()).isPositive();
        assertThat(morning.count()).isPositive();
        assertThat(halves).isEqualTo(whole);
    }

    @Test
    void json_and_typed_parquet_say_the_same_as_csv() throws IOException {
        Dataset<Row> purchases = table(Kind.PURCHASES);
        Dataset<Row> good = purchases.where("unit_price NOT LIKE '%,%'");
        String json = directory.resolve("purchases.ndjson").toString();
        good.drop(Tables.BROKEN).write().json(json);
        String parquet = directory.resolve("purchases.parquet").toString();
        good.drop(Tables.BROKEN)
                .withColumn("unit_price", functions.col("unit_price").cast("DECIMAL(20,6)"))
                .withColumn("quantity", functions.col("quantity").cast("INT"))
                .withColumn("ordered_at", functions.col("ordered_at").cast("TIMESTAMP"))
                .write()
                .parquet(parquet);
        InputFiles files = new InputFiles(spark);

        String csv = totals(good, table(Kind.EVENTS));

        assertThat(totals(files.read(Kind.PURCHASES, List.of(json)), table(Kind.EVENTS)))
                .isEqualTo(csv);
        assertThat(totals(files.read(Kind.PURCHASES, List.of(parquet)), table(Kind.EVENTS)))
                .isEqualTo(csv);
    }

    @Test
    void numbers_in_json_are_taken_as_they_are_written_and_a_broken_line_is_put_aside() throws IOException {
        Path json = Files.writeString(directory.resolve("numbers.ndjson"), """
                {"partner_id":"partner-0","order_id":"new-1","position_id":"1","unit_price":0.10,"quantity":1,"currency":"RUB",\
                "ordered_at":"2026-03-01T10:00:00+03:00","extra":{"a":[1]}}
                {"partner_id":"partner-0","order_id":"new-2","position_id":"1","unit_price":10000000000.01,"quantity":1,\
                "currency":"RUB","ordered_at":"2026-03-01T10:00:00+03:00"}
                {"partner_id":"partner-0",
                """);
        Dataset<Row> purchases = new InputFiles(spark).read(Kind.PURCHASES, List.of(json.toString()));

        try (SettledCashback settled = settlement(purchases, table(Kind.EVENTS)).settle()) {
            RowAccount account = settled.accounts().get(1);
            assertThat(account.taken() + account.refused()).isEqualTo(1);
            assertThat(settled.quarantine()
                            .where("source = 'purchases'")
                            .orderBy("column")
                            .collectAsList())
                    .extracting(row -> row.getAs("column") + " " + row.getAs("raw"))
                    .containsExactly("row {\"partner_id\":\"partner-0\",", "unit_price null");
        }
    }

    @Test
    void a_statement_that_comes_twice_is_told_as_stated_twice_and_changes_no_cashback() throws IOException {
        Dataset<Row> statement = table(Kind.STATEMENT);
        CashbackSettlement settlement = settlement(table(Kind.PURCHASES), table(Kind.EVENTS));

        try (SettledCashback once = settlement.statement(statement).settle();
                SettledCashback twice =
                        settlement.statement(statement.union(statement)).settle()) {
            assertThat(twice.totals().collectAsList()).isEqualTo(once.totals().collectAsList());
            assertThat(twice.differences()
                            .where("theirs IS NOT NULL AND NOT array_contains(differences, 'STATED_TWICE')")
                            .count())
                    .isZero();
            assertThat(once.differences()
                            .where("array_contains(differences, 'STATED_TWICE')")
                            .count())
                    .isZero();
            assertThat(twice.accounts().get(3).repeated()).isZero();
        }
    }

    @Test
    void a_position_with_two_contents_is_nobodys_whichever_comes_first() throws IOException {
        Dataset<Row> purchases = table(Kind.PURCHASES);
        Dataset<Row> other = purchases.where("order_id = 'order-7'").withColumn("quantity", functions.lit("9"));

        try (SettledCashback settled =
                settlement(purchases.union(other), table(Kind.EVENTS)).settle()) {
            Map<String, Long> reasons = settled
                    .quarantine()
                    .where("source = 'purchases' AND cells['order_id'] = 'order-7'")
                    .collectAsList()
                    .stream()
                    .collect(Collectors.groupingBy(row -> row.getAs("reason"), Collectors.counting()));

            assertThat(reasons)
                    .containsOnlyKeys("this position of the order is there with 2 different contents")
                    .containsValue(2 * other.count());
            assertThat(settled.entries().where("order_id = 'order-7'").count()).isZero();
        }
    }

    @Test
    void a_table_that_gives_other_rows_each_time_is_not_settled() {
        Dataset<Row> purchases = table(Kind.PURCHASES);
        Dataset<Row> unstable = spark.createDataset(List.of(0L), Encoders.LONG())
                .flatMap((FlatMapFunction<Long, Row>) one -> OneMoreEachTime.rows(), Encoders.row(purchases.schema()));

        assertThatIllegalStateException()
                .isThrownBy(() -> settlement(unstable, table(Kind.EVENTS)).settle())
                .withMessageStartingWith("the rows do not add up: purchases: read ");
    }

    /** Rows of a source that grows while it is read. */
    private static final class OneMoreEachTime {

        private static final AtomicInteger TIMES = new AtomicInteger();

        static Iterator<Row> rows() {
            Row nothing = RowFactory.create(
                    (Object[]) new String[Kind.PURCHASES.columns().size() + 1]);
            return Collections.nCopies(TIMES.incrementAndGet(), nothing).iterator();
        }
    }

    private Dataset<Row> table(Kind kind) {
        return new InputFiles(spark)
                .read(kind, List.of(directory.resolve(kind.word() + ".csv").toString()));
    }

    private CashbackSettlement settlement(Dataset<Row> purchases, Dataset<Row> events) {
        return CashbackSettlement.in(Market.RUSSIA)
                .offers(table(Kind.OFFERS))
                .purchases(purchases)
                .events(events);
    }

    private String totals(Dataset<Row> purchases, Dataset<Row> events) throws IOException {
        Path file = directory.resolve("totals.csv");
        try (SettledCashback settled = settlement(purchases, events).settle()) {
            TotalsFile.write(
                    settled.totals(), file.toString(), spark.sparkContext().hadoopConfiguration());
        }
        return Files.readString(file, StandardCharsets.UTF_8);
    }
}
