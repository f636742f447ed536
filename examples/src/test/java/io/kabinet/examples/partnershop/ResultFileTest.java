package io.kabinet.examples.partnershop;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultFileTest {

    @TempDir
    private Path directory;

    @Test
    void it_reads_back_as_what_was_computed() throws IOException {
        ShopRun.in(directory)
                .orderRows(ShopRun.GOOD + ShopRun.GOOD.replace("A-1", "\"A,\"\"2\""))
                .eventRows("shop,A-1,,,declined,,,,2026-03-02T10:00:00Z,\"no, really\"\n")
                .run();
        List<NamedCsvRecord> rows = rows();
        assertThat(rows).hasSize(2);
        assertThat(rows.get(0).getFields())
                .containsExactly(
                        "shop",
                        "A-1",
                        "1",
                        "DECLINED",
                        "RUB",
                        "0.00",
                        "0.00",
                        "0.00",
                        "0.00",
                        "0.00",
                        "0.00",
                        "false",
                        "",
                        "",
                        "",
                        "The partner declined: no, really (events.csv:2)");
        assertThat(rows.get(1).getFields())
                .containsExactly(
                        "shop", "A,\"2", "1", "PENDING", "RUB", "999.99", "249.99", "0.00", "0.00", "0.00", "0.0075",
                        "false", "", "", "", "");
    }

    @Test
    void ids_that_a_spreadsheet_would_run_get_an_apostrophe() throws IOException {
        for (String id : List.of("=1+1", "+1", "-1", "@now")) {
            ShopRun.in(directory).orderRows(ShopRun.GOOD.replace("A-1", id)).run();
            assertThat(rows().get(0).getField("order_id")).isEqualTo('\'' + id);
        }
    }

    @Test
    void no_subscriber_is_written() throws IOException {
        ShopRun.in(directory).orderRows(ShopRun.GOOD).run();
        assertThat(Files.readString(directory.resolve("result.csv"))).doesNotContain("sub-1");
    }

    @Test
    void a_row_says_that_a_monthly_cap_needs_a_subscriber() throws IOException {
        ShopRun run = ShopRun.in(directory)
                .offerRows("shop,,,,,,false,,,25,,RUB,,,100.00,,,,\n")
                .orderRows(ShopRun.GOOD + ShopRun.GOOD.replace("A-1", "A-2").replace("sub-1", ""))
                .run();
        String note = "No subscriber given: the monthly cap is not applied";
        assertThat(rows()).extracting(row -> row.getField("note")).containsExactly("", note);
        assertThat(rows()).extracting(row -> row.getField("reward")).containsExactly("100.00", "249.99");
        assertThat(run.line("A-2")).contains(note);
        assertThat(run.code()).isZero();
    }

    @Test
    void an_input_is_never_overwritten() throws IOException {
        ShopRun.ShopFiles files = ShopRun.in(directory).orderRows(ShopRun.GOOD);
        String before = Files.readString(files.file("orders.csv"));
        Files.createSymbolicLink(files.file("link.csv"), files.file("orders.csv"));
        for (String name : List.of("orders.csv", "x/../orders.csv", "link.csv")) {
            ShopRun run = files.run("--out", files.file(name).toString());
            assertThat(run.code()).isEqualTo(2);
            assertThat(run.err()).contains("is an input");
        }
        assertThat(files.file("orders.csv")).hasContent(before);
    }

    @Test
    void a_place_that_cannot_be_written_to_is_told() {
        ShopRun.ShopFiles files = ShopRun.in(directory).orderRows(ShopRun.GOOD);
        assertThat(files.run("--out", directory.toString()).code()).isEqualTo(2);
        ShopRun run =
                files.run("--out", files.file("orders.csv").resolve("x.csv").toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("cannot be written");
    }

    @Test
    void a_link_stays_a_link_to_the_new_result() throws IOException {
        ShopRun.ShopFiles files = ShopRun.in(directory).orderRows(ShopRun.GOOD).put("old.csv", "old");
        Path link = Files.createSymbolicLink(files.file("link.csv"), files.file("old.csv"));
        assertThat(files.run("--out", link.toString()).code()).isZero();
        assertThat(link).isSymbolicLink();
        assertThat(files.file("old.csv")).content().startsWith("partner_id,order_id");
    }

    @Test
    void nothing_unfinished_is_left_behind() throws IOException {
        ShopRun.in(directory).orderRows(ShopRun.GOOD).run();
        try (Stream<Path> files = Files.list(directory)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("offers.csv", "orders.csv", "result.csv");
        }
    }

    private List<NamedCsvRecord> rows() throws IOException {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(directory.resolve("result.csv"))) {
            return rows.stream().toList();
        }
    }
}
