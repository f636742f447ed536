package io.kabinet.examples.partnershop;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import io.kabinet.core.cashback.CashbackPolicy;
import io.kabinet.partner.PartnerOffers;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds the promise of a million rows in 256 MB by a twentieth of both, and a little for Java itself. */
class ManyOrdersTest {

    private static final int ROWS = 50_000;
    private static final int EVENTS = 2_500;

    @TempDir
    private Path directory;

    @Test
    void fifty_thousand_rows_fit_into_24_megabytes_and_show_no_progress_to_a_pipe() throws Exception {
        ManyOrders.write(directory, ROWS, EVENTS);
        Path out = directory.resolve("out.txt");
        Path err = directory.resolve("err.txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx24m",
                        "-cp",
                        classPath(),
                        PartnerShop.class.getName(),
                        "--summary",
                        "--lang",
                        "en",
                        "--orders",
                        directory.resolve("orders.csv").toString(),
                        "--events",
                        directory.resolve("events.csv").toString(),
                        "--out",
                        directory.resolve("result.csv").toString())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        boolean isDone = process.waitFor(5, TimeUnit.MINUTES);
        process.destroyForcibly();
        assertThat(isDone).isTrue();
        assertThat(Files.readString(err).lines()).allMatch(line -> line.contains("/events.csv:"));
        assertThat(Files.readString(err)).doesNotContain("\r");
        assertThat(process.exitValue()).isZero();
        assertThat(Files.readString(out))
                .contains("rows: read " + ROWS + ", computed ", "events: read " + EVENTS + ", taken " + EVENTS);
        try (Stream<String> lines = Files.lines(directory.resolve("result.csv"))) {
            assertThat(lines.count()).isEqualTo(ROWS + 1L);
        }
    }

    private static String classPath() {
        return Stream.of(
                        PartnerShop.class,
                        PartnerOffers.class,
                        CashbackPolicy.class,
                        CsvReader.class,
                        Money.class,
                        NullMarked.class)
                .map(ManyOrdersTest::placeOf)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String placeOf(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void what_is_settled_in_groups_is_what_is_settled_together() throws IOException {
        ManyOrders.write(directory, 400, 300);
        ShopRun grouped =
                new ShopRun.ShopFiles(directory).offers(offers("300.00")).run();
        assertThat(grouped.code()).isZero();
        assertThat(TogetherReckoning.of(directory)).isEqualTo(rewards());
    }

    private static String offers(String monthlyCap) {
        return List.of(InventedShop.values()).stream()
                .map(shop -> shop.id + ",,,,,,false,,,7,,RUB,,," + monthlyCap + ",,,,\n")
                .collect(Collectors.joining("", InventedShops.OFFERS_HEADER, ""));
    }

    private List<String> rewards() throws IOException {
        try (var rows = CsvReader.builder().ofNamedCsvRecord(directory.resolve("result.csv"))) {
            return rows.stream()
                    .map(row -> String.join(
                            " ",
                            row.getField("partner_id"),
                            row.getField("order_id"),
                            row.getField("position_id"),
                            row.getField("state"),
                            row.getField("reward"),
                            row.getField("taken_by_monthly_cap")))
                    .sorted()
                    .toList();
        }
    }
}
