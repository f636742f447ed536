package io.kabinet.examples.partnershop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are not quite what they should be. */
class BadFilesTest {

    private static final String SECOND = ShopRun.GOOD.replace("A-1", "A-2");

    @TempDir
    private Path directory;

    @Test
    void a_byte_order_mark_and_windows_line_ends_do_not_matter() {
        ShopRun run = orders('\uFEFF' + (InventedShops.ORDERS_HEADER + ShopRun.GOOD + SECOND).replace("\n", "\r\n"));
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("rows: read 2, computed 2, refused 0, reported 0\n");
    }

    @Test
    void old_line_ends_and_a_missing_last_one_do_not_matter() {
        String text = (InventedShops.ORDERS_HEADER + ShopRun.GOOD + SECOND).replace('\n', '\r');
        assertThat(orders(text.substring(0, text.length() - 1)).out())
                .contains("rows: read 2, computed 2, refused 0, reported 0\n");
    }

    @Test
    void columns_may_stand_in_any_order_and_unknown_ones_are_ignored() {
        ShopRun run = orders("""
                x,ordered_at,vat,delivery,discount,quantity,unit_price,category,position_id,order_id,\
                subscriber_ref,partner_id,customer_kind,promo_code,currency,x,
                ?,2026-03-01T10:00:00+03:00,,,,1,999.99,,1,A-1,,shop,,,RUB,?,
                """);
        assertThat(run.err()).isEmpty();
        assertThat(run.line("A-1")).contains("249.99 RUB");
    }

    @Test
    void blank_lines_are_no_rows_and_still_count_as_lines() {
        ShopRun run = orders(InventedShops.ORDERS_HEADER + "\n\r\n" + ShopRun.GOOD + "\n" + "broken\n");
        assertThat(run.err()).isEqualTo("orders.csv:6:row: 1 fields, but the header has 14\n");
        assertThat(run.out()).contains("rows: read 2, computed 1, refused 0, reported 1\n");
    }

    @Test
    void a_row_with_too_many_fields_is_reported() {
        ShopRun run = orders(InventedShops.ORDERS_HEADER + ShopRun.GOOD + SECOND.replace("\n", ",more\n"));
        assertThat(run.err()).isEqualTo("orders.csv:3:row: 15 fields, but the header has 14\n");
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void quoted_cells_may_hold_commas_quotes_and_line_ends() {
        ShopRun run = ShopRun.in(directory)
                .orderRows(ShopRun.GOOD.replace("A-1", "\"A, \"\"1\"\"\""))
                .eventRows("shop,\"A, \"\"1\"\"\",,,declined,,,,2026-03-02T10:00:00Z,\"too\r\nlate\"\n"
                        + "shop,\"A, \"\"1\"\"\",,,eaten,,,,2026-03-02T10:00:00Z,\n")
                .run();
        assertThat(run.line("A, \"1\"")).contains("declined", "too late (events.csv:2)");
        assertThat(run.err()).startsWith("events.csv:4:state: ");
    }

    @Test
    void a_quote_that_nobody_closes_costs_its_own_line_only() {
        ShopRun run = orders(InventedShops.ORDERS_HEADER + ShopRun.GOOD + "shop,,\"A-9,1\n" + SECOND);
        assertThat(run.err()).isEqualTo("orders.csv:3:row: a quote is never closed\n");
        assertThat(run.out()).contains("rows: read 3, computed 2, refused 0, reported 1\n");
    }

    @Test
    void a_character_after_a_closing_quote_costs_its_own_line_only() {
        ShopRun run = orders(InventedShops.ORDERS_HEADER + ShopRun.GOOD + "shop,,\"A\"9,1\n" + SECOND);
        assertThat(run.err())
                .isEqualTo(
                        "orders.csv:3:row: a character stands after a closing quote; a quote inside a cell is doubled\n");
        assertThat(run.out()).contains("rows: read 3, computed 2, refused 0, reported 1\n");
    }

    @Test
    void a_quote_that_is_closed_lines_later_does_not_swallow_the_lines_between() {
        ShopRun run = orders(InventedShops.ORDERS_HEADER + "shop,,\"A-9,1\n" + ShopRun.GOOD + SECOND + "\"shop\",x\n");
        assertThat(run.out()).contains("rows: read 4, computed 2, refused 0, reported 2\n");
        assertThat(run.err()).startsWith("orders.csv:2:row: ").contains("\norders.csv:5:row: ");
    }

    @Test
    void a_field_longer_than_any_can_be_costs_its_own_line_only() {
        ShopRun run =
                orders(InventedShops.ORDERS_HEADER + "shop,," + "A".repeat(1_000_000) + "\n" + ShopRun.GOOD + "x\n");
        assertThat(run.err())
                .startsWith("orders.csv:2:row: a quote is never closed, or a cell is longer than 65536 characters\n")
                .contains("\norders.csv:4:row: ");
        assertThat(run.out()).contains("rows: read 3, computed 1, refused 0, reported 2\n");
    }

    @Test
    void bytes_that_are_not_utf_8_are_reported_and_never_replaced() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes((InventedShops.ORDERS_HEADER + ShopRun.GOOD).getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(SECOND.replace("A-2", "Заказ").getBytes(java.nio.charset.Charset.forName("windows-1251")));
        bytes.writeBytes(SECOND.getBytes(StandardCharsets.UTF_8));
        ShopRun run =
                ShopRun.in(directory).put("orders.csv", bytes.toByteArray()).run();
        assertThat(run.err()).isEqualTo("orders.csv:3:order_id: is not UTF-8\n");
        assertThat(run.out()).contains("rows: read 3, computed 2, refused 0, reported 1\n");
    }

    @Test
    void a_file_in_utf_16_has_no_header() {
        ShopRun run = ShopRun.in(directory)
                .put("orders.csv", InventedShops.ORDERS_HEADER.getBytes(StandardCharsets.UTF_16))
                .run();
        assertThat(run.err()).isEqualTo("orders.csv:1: the header is not UTF-8\n");
        assertThat(run.code()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n"})
    void an_empty_file_is_no_file_of_orders(String text) {
        ShopRun run = orders(text);
        assertThat(run.err()).isEqualTo("orders.csv: is empty; its first line must name the columns\n");
        assertThat(run.out()).isEmpty();
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void a_header_alone_computes_nothing() {
        ShopRun run = orders(InventedShops.ORDERS_HEADER);
        assertThat(run.err()).isEqualTo("orders.csv: no row of it can be taken\n");
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void events_may_be_a_header_alone() {
        ShopRun run =
                ShopRun.in(directory).orderRows(ShopRun.GOOD).eventRows("").run();
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("events: read 0, taken 0, repeated 0, reported 0\n");
    }

    @Test
    void missing_columns_are_named() {
        ShopRun run = orders(InventedShops.ORDERS_HEADER.replace("vat,", "").replace("promo_code", "promo"));
        assertThat(run.err())
                .isEqualTo("orders.csv:1: the first line must name the columns; missing: vat, promo_code\n");
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void a_column_that_is_there_twice_could_mean_anything() {
        ShopRun run = orders(InventedShops.ORDERS_HEADER.replace("\n", ",discount\n"));
        assertThat(run.err()).isEqualTo("orders.csv:1: the column discount is there twice\n");
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void a_missing_file_is_named() {
        ShopRun run = ShopRun.in(directory).orderRows(ShopRun.GOOD).run("--events", "nowhere.csv");
        assertThat(run.err()).startsWith("nowhere.csv: cannot be read: ");
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void a_directory_is_no_file() {
        ShopRun run = ShopRun.in(directory).run("--orders", directory.toString());
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void what_does_not_print_cannot_steer_the_terminal() {
        ShopRun run = orders(InventedShops.ORDERS_HEADER + ShopRun.GOOD.replace("999.99", "\u001B[2J\u202E1"));
        assertThat(run.err()).contains("\"?[2J\\u202E1\"").doesNotContain("\u001B", "\u202E");
    }

    private ShopRun orders(String text) {
        return ShopRun.in(directory).orders(text).run();
    }
}
