package io.kabinet.spark.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.kabinet.core.market.Market;
import io.kabinet.examples.partnershop.PartnerShop;
import io.kabinet.spark.SparkSessions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On any world the cluster comes to what the partner shop's single machine comes to, line by line and to the kopeck. */
class SingleMachineTest {

    private static final List<String> AMOUNTS = List.of(
            "base", "reward", "taken_by_cap", "taken_by_order_cap", "taken_by_monthly_cap", "taken_by_rounding");

    @TempDir
    private Path directory;

    @Test
    void both_come_to_the_same_on_random_worlds() throws IOException {
        bothComeToTheSame(2);
    }

    @Test
    @Tag("long")
    void both_come_to_the_same_on_many_random_worlds() throws IOException {
        bothComeToTheSame(60);
    }

    private void bothComeToTheSame(int worlds) throws IOException {
        String replayed = System.getProperty("kabinet.seed");
        LongStream seeds = replayed != null
                ? LongStream.of(Long.parseLong(replayed))
                : new SplittableRandom(20_261_126L).longs(worlds);
        for (long seed : seeds.toArray()) {
            holds(seed);
        }
    }

    private void holds(long seed) throws IOException {
        String story = "replay with -Dkabinet.seed=" + seed;
        RandomWorld.of(seed, 400).write(directory);
        Path result = directory.resolve("result.csv");
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        int code = PartnerShop.run(
                new String[] {
                    "--offers", file(Kind.OFFERS),
                    "--orders", file(Kind.PURCHASES),
                    "--events", file(Kind.EVENTS),
                    "--statement", file(Kind.STATEMENT),
                    "--out", result.toString(),
                    "--lang", "en",
                    "--summary"
                },
                out,
                out);
        assertThat(code).as(printed.toString(StandardCharsets.UTF_8)).isEqualTo(1);

        CashbackSettlement settlement = CashbackSettlement.in(Market.RUSSIA)
                .offers(table(Kind.OFFERS))
                .purchases(table(Kind.PURCHASES))
                .events(table(Kind.EVENTS))
                .statement(table(Kind.STATEMENT));
        try (SettledCashback settled = settlement.settle()) {
            assertThat(ours(settled.entries().collectAsList())).as(story).isEqualTo(theirs(result));
            assertThat(totals(settled.totals().collectAsList())).as(story).isEqualTo(theirTotals(result));
            assertThat(accounts(settled.accounts()))
                    .as(story)
                    .isSubsetOf(printed.toString(StandardCharsets.UTF_8).lines().toList());
            assertThat(settled.comparison().collectAsList())
                    .as(story)
                    .extracting(SingleMachineTest::verdict)
                    .isSubsetOf(printed.toString(StandardCharsets.UTF_8).lines().toList())
                    .isNotEmpty();
        }
    }

    private String file(Kind kind) {
        return directory.resolve(kind.word() + ".csv").toString();
    }

    private Dataset<Row> table(Kind kind) {
        return new InputFiles(SparkSessions.shared()).read(kind, List.of(file(kind)));
    }

    /** What the cluster says of rows, in the words of the shop. */
    private static List<String> accounts(List<RowAccount> accounts) {
        List<String> lines = new ArrayList<>();
        for (RowAccount account : accounts) {
            String start = ": read " + account.read();
            String end = ", reported " + account.quarantined();
            lines.add(
                    switch (Kind.called(account.table())) {
                        case OFFERS -> "offers" + start + ", taken " + account.taken() + end;
                        case PURCHASES ->
                            "rows" + start + ", computed " + account.taken() + ", refused " + account.refused() + end;
                        case EVENTS ->
                            "events" + start + ", taken " + account.taken() + ", repeated " + account.repeated() + end;
                        case STATEMENT -> "statement" + start + ", compared " + account.taken() + end;
                    });
        }
        return lines;
    }

    private static String verdict(Row row) {
        String name = Map.of(
                        "MATCHED", "Matched",
                        "DIFFERS", "Differs",
                        "ONLY_OURS", "Only ours",
                        "ONLY_THEIRS", "Only the partner's")
                .getOrDefault(row.getString(0), row.getString(0));
        String currency = ' ' + row.getString(1);
        return name + ": lines " + row.getLong(2) + ", ours "
                + row.getDecimal(3).setScale(2) + currency + ", theirs "
                + row.getDecimal(4).setScale(2) + currency;
    }

    private static Map<String, String> ours(Collection<Row> entries) {
        Map<String, String> lines = new TreeMap<>();
        for (Row row : entries) {
            StringBuilder line = new StringBuilder(row.<String>getAs("state") + ' ' + row.<String>getAs("currency"));
            AMOUNTS.forEach(name -> line.append(' ').append(plain(row.<BigDecimal>getAs(name))));
            line.append(' ').append(row.<Boolean>getAs("paid_out"));
            line.append(' ').append(day(row.getAs("payable_from"))).append(' ').append(day(row.getAs("payable_by")));
            line.append(' ').append(String.join(" ", row.<String>getList(row.fieldIndex("refusals"))));
            lines.put(row.getString(0) + ' ' + row.getString(1) + ' ' + row.getString(2), line.toString());
        }
        assertThat(lines).hasSameSizeAs(entries);
        return lines;
    }

    private static Map<String, String> theirs(Path result) throws IOException {
        Map<String, String> lines = new TreeMap<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(result)) {
            for (NamedCsvRecord row : rows) {
                StringBuilder line = new StringBuilder(row.getField("state") + ' ' + row.getField("currency"));
                AMOUNTS.forEach(name -> line.append(' ').append(plain(new BigDecimal(row.getField(name)))));
                line.append(' ').append(row.getField("paid_out"));
                line.append(' ')
                        .append(row.getField("payable_from"))
                        .append(' ')
                        .append(row.getField("payable_by"));
                line.append(' ').append(row.getField("refusals"));
                lines.put(place(row), line.toString());
            }
        }
        return lines;
    }

    private static Map<String, List<String>> totals(Collection<Row> totals) {
        Map<String, List<String>> sums = new TreeMap<>();
        for (Row row : totals) {
            List<String> sum = new ArrayList<>();
            for (int i = 4; i < row.size(); i++) {
                sum.add(plain(new BigDecimal(row.get(i).toString())));
            }
            sums.put(String.join("/", row.getString(0), row.getString(1), row.getString(2), row.getString(3)), sum);
        }
        return sums;
    }

    /** The shop's lines, added up by whose they are, where and in which month of Moscow's they were ordered. */
    private Map<String, List<String>> theirTotals(Path result) throws IOException {
        Map<String, List<String>> orders = new TreeMap<>();
        for (String line : Files.readAllLines(directory.resolve(Kind.PURCHASES.word() + ".csv"))) {
            List<String> cells = List.of(line.split(",", -1));
            orders.put(
                    cell(cells, "partner_id") + ' ' + cell(cells, "order_id") + ' ' + cell(cells, "position_id"),
                    cells);
        }
        Map<String, List<BigDecimal>> sums = new TreeMap<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(result)) {
            for (NamedCsvRecord row : rows) {
                List<String> order = Objects.requireNonNull(orders.get(place(row)));
                assertThat(cell(order, "ordered_at")).endsWith("+03:00");
                String month = cell(order, "ordered_at").substring(0, "2026-01".length());
                String key = String.join(
                        "/",
                        cell(order, "subscriber_ref"),
                        row.getField("partner_id"),
                        month,
                        row.getField("currency"));
                sums.merge(key, counted(row), SingleMachineTest::sum);
            }
        }
        Map<String, List<String>> told = new TreeMap<>();
        sums.forEach((key, sum) ->
                told.put(key, sum.stream().map(SingleMachineTest::plain).toList()));
        return told;
    }

    private static String cell(List<String> order, String column) {
        return order.get(Kind.PURCHASES.place(column));
    }

    private static String place(NamedCsvRecord row) {
        return row.getField("partner_id") + ' ' + row.getField("order_id") + ' ' + row.getField("position_id");
    }

    /** Lines, refused lines, base, reward, what caps took, what rounding took, what was paid out. */
    private static List<BigDecimal> counted(NamedCsvRecord row) {
        BigDecimal reward = amount(row, "reward");
        BigDecimal caps = amount(row, "taken_by_cap")
                .add(amount(row, "taken_by_order_cap"))
                .add(amount(row, "taken_by_monthly_cap"));
        return List.of(
                BigDecimal.ONE,
                row.getField("state").equals("REFUSED") ? BigDecimal.ONE : BigDecimal.ZERO,
                amount(row, "base"),
                reward,
                caps,
                amount(row, "taken_by_rounding"),
                row.getField("paid_out").equals("true") ? reward : BigDecimal.ZERO);
    }

    private static BigDecimal amount(NamedCsvRecord row, String column) {
        return new BigDecimal(row.getField(column));
    }

    private static List<BigDecimal> sum(List<BigDecimal> a, List<BigDecimal> b) {
        List<BigDecimal> sum = new ArrayList<>();
        for (int i = 0; i < a.size(); i++) {
            sum.add(a.get(i).add(b.get(i)));
        }
        return sum;
    }

    private static String plain(BigDecimal amount) {
        return amount.signum() == 0 ? "0" : amount.stripTrailingZeros().toPlainString();
    }

    private static String day(@Nullable Object day) {
        return day == null ? "" : day.toString();
    }
}
