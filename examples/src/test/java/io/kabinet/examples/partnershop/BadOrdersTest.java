package io.kabinet.examples.partnershop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of a bad row of the orders, and that the good ones are computed all the same. */
class BadOrdersTest {

    private static final String AT = ",2026-03-01T10:00:00+03:00\n";

    @TempDir
    private Path directory;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1.005                | unit_price: amount has more than 2 decimals: "1.005"
                    -1.00                | unit_price: amount is not a plain decimal number: "-1.00"
                    1e100000000          | unit_price: amount is not a plain decimal number: "1e100000000"
                    NaN                  | unit_price: amount is not a plain decimal number: "NaN"
                    Infinity             | unit_price: amount is not a plain decimal number: "Infinity"
                    ٩٩.٠٠                | unit_price: amount is not a plain decimal number: "٩٩.٠٠"
                    99,50                | unit_price: amount is not a plain decimal number: "99,50"
                    0x10                 | unit_price: amount is not a plain decimal number: "0x10"
                    ' 99.50'             | unit_price: amount is not a plain decimal number: " 99.50"
                    9999999999999999     | unit_price: amount has more than 15 whole digits: "9999999999999999"
                    99999999999.00       | unit_price: unit price is more than an order line can come to: RUB 99999999999.00
                    """)
    void a_price_that_is_none(String price, String complaint) {
        ShopRun run = run("shop,,A-2,1,,\"" + price + "\",1,,,,RUB,," + AT);
        assertThat(run.err()).startsWith("orders.csv:3:" + complaint).hasLineCount(1);
        assertOneReported(run);
    }

    @Test
    void a_thousand_nines_are_refused_and_not_shown_in_full() {
        ShopRun run = run("shop,,A-2,1,," + "9".repeat(1000) + ",1,,,,RUB,," + AT);
        assertThat(run.err())
                .isEqualTo("orders.csv:3:unit_price: amount has more than 15 whole digits: \"" + "9".repeat(24)
                        + "…\" (1000 characters)\n");
        assertOneReported(run);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    shop,,A-2,1,,10.00,0,,,,RUB,,          | quantity: quantity must be from 1 to 1000000: 0
                    shop,,A-2,1,,10.00,1000001,,,,RUB,,    | quantity: quantity must be from 1 to 1000000: 1000001
                    shop,,A-2,1,,10.00,1e3,,,,RUB,,        | quantity: is not a whole number: "1e3"
                    shop,,A-2,1,,10.00,-1,,,,RUB,,         | quantity: is not a whole number: "-1"
                    shop,,A-2,1,,10.00,,,,,RUB,,           | quantity: must not be empty
                    shop,,A-2,1,,10.00,99999999999999999999,,,,RUB,, | quantity: is not a whole number: "99999999999999999999"
                    shop,,A-2,1,,10000000000.00,2,,,,RUB,, | unit_price: the line comes to more than an order line can: 2 x RUB 10000000000.00
                    shop,,A-2,1,,10.00,1,10.01,,,RUB,,     | discount: discount RUB 10.01 is more than the goods cost: 1 x RUB 10.00
                    shop,,A-2,1,,10.00,1,,,10.01,RUB,,     | vat: vat RUB 10.01 is more than was paid for the goods: RUB 10.00
                    shop,,A-2,1,,10.00,1,,0.001,,RUB,,     | delivery: amount has more than 2 decimals: "0.001"
                    shop,,A-2,1,,10.5,1,,,,JPY,,           | unit_price: amount has more than 0 decimals: "10.5"
                    shop,,A-2,1,,10.00,1,,,,ZZZ,,          | currency: Unknown currency 'ZZZ'
                    shop,,A-2,1,,10.00,1,,,,,,             | currency: must not be empty
                    ,,A-2,1,,10.00,1,,,,RUB,,              | partner_id: partner is empty
                    shop,,,1,,10.00,1,,,,RUB,,             | order_id: order is empty
                    shop,,A-2,,,10.00,1,,,,RUB,,           | position_id: position is empty
                    shop,,'A-\t2',1,,10.00,1,,,,RUB,,      | order_id: order has a control character at 2
                    """)
    void a_cell_that_core_refuses(String row, String complaint) {
        ShopRun run = run(row.replace("'", "").replace("\\t", "\t") + AT);
        assertThat(run.err()).startsWith("orders.csv:3:" + complaint).hasLineCount(1);
        assertOneReported(run);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-01T10:00:00",
        "2026-03-01",
        "01.03.2026 10:00",
        "2026-02-30T10:00:00+03:00",
        "1772348400",
        "2026-03-01T24:00:01+03:00"
    })
    void a_moment_that_is_none_or_has_no_offset(String moment) {
        ShopRun run = run("shop,,A-2,1,,10.00,1,,,,RUB,,," + moment + '\n');
        assertThat(run.err())
                .isEqualTo("orders.csv:3:ordered_at: is not a moment with an offset, such as "
                        + "2026-03-01T10:00:00+03:00: \"" + moment + "\"\n");
        assertOneReported(run);
    }

    @Test
    void a_moment_in_no_year_that_can_be_told() {
        ShopRun run = run("shop,,A-2,1,,10.00,1,,,,RUB,,,+12026-03-01T10:00:00Z\n");
        assertThat(run.err()).startsWith("orders.csv:3:ordered_at: ordered at is outside the years 0001 to 9999");
        assertOneReported(run);
    }

    @Test
    void a_position_that_is_there_twice_is_reported_with_the_line_of_the_first() {
        ShopRun run = run(ShopRun.GOOD);
        assertThat(run.err()).isEqualTo("orders.csv:3:position_id: this position of the order stands in line 2 too\n");
        assertOneReported(run);
    }

    @Test
    void a_position_that_is_there_twice_is_reported_even_if_it_says_something_else() {
        ShopRun run = run("shop,sub-1,A-1,1,,1.00,1,,,,RUB,," + AT);
        assertThat(run.err()).contains("stands in line 2 too");
        assertThat(run.out()).contains("249.99 RUB");
        assertOneReported(run);
    }

    @Test
    void rows_of_one_order_with_two_subscribers() {
        ShopRun run = run("shop,sub-2,A-1,2,,10.00,1,,,,RUB,," + AT);
        assertThat(run.err()).isEqualTo("orders.csv:3:subscriber_ref: the order is another subscriber's in line 2\n");
        assertOneReported(run);
    }

    @Test
    void a_row_without_the_subscriber_that_the_order_has() {
        assertOneReported(run("shop,,A-1,2,,10.00,1,,,,RUB,," + AT));
    }

    @Test
    void one_order_id_at_two_partners_is_two_orders() {
        ShopRun run = run("other,sub-2,A-1,1,,10.00,1,,,,RUB,," + AT);
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("rows: read 2, computed 1, refused 1, reported 0\n");
    }

    @Test
    void an_order_in_another_currency_than_the_offer_is_refused_and_not_reported() {
        ShopRun run = run("shop,,A-2,1,,10.00,1,,,,BYN,," + AT);
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("rows: read 2, computed 1, refused 1, reported 0\n");
        assertThat(run.line("A-2")).contains("0.00 BYN", "refused", "RUB");
    }

    @Test
    void an_order_of_the_largest_lines_is_computed_on_its_total() {
        String largest = ",,10000000000.00,1,,,,RUB,," + AT;
        ShopRun run = ShopRun.in(directory)
                .offerRows("shop,,,,,,false,,,25,,RUB,,,,,,ON_TOTAL,\n")
                .orderRows(ShopRun.GOOD + "shop,sub-1,A-2,1" + largest + "shop,sub-1,A-2,2" + largest)
                .run();
        assertThat(run.code()).isZero();
        assertThat(run.line("A-2")).contains("20000000000.00 RUB", "5000000000.00 RUB");
    }

    private ShopRun run(String secondRow) {
        return ShopRun.in(directory).orderRows(ShopRun.GOOD + secondRow).run();
    }

    private static void assertOneReported(ShopRun run) {
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("rows: read 2, computed 1, refused 0, reported 1\n");
        assertThat(run.line("A-1")).startsWith("A-1  999.99 RUB  249.99 RUB");
    }
}
