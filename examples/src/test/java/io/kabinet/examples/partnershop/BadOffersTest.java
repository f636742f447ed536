package io.kabinet.examples.partnershop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of a bad row of the offers, and that the good ones hold all the same. */
class BadOffersTest {

    private static final String GOOD = "shop,2026-01-01,2026-12-31,,,,false,,,25,,RUB,,,,,,,\n";

    @TempDir
    private Path directory;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    other,,,,,,false,,,100.01,,RUB,,,,,,,   | percent: percent must be from 0 to 100: 100.01
                    other,,,,,,false,,,1.00001,,RUB,,,,,,,  | percent: percent has more than 4 decimals: "1.00001"
                    other,,,,,,false,,,-5,,RUB,,,,,,,       | percent: percent is not a plain decimal number: "-5"
                    other,,,,,,false,,,5,10.00,RUB,,,,,,,   | percent: an offer needs percent or fixed_amount, one of them and not both
                    other,,,,,,false,,,,,RUB,,,,,,,         | percent: an offer needs percent or fixed_amount, one of them and not both
                    other,,,,,,false,,,,10.001,RUB,,,,,,,   | fixed_amount: amount has more than 2 decimals: "10.001"
                    other,,,,,,maybe,,,5,,RUB,,,,,,,        | excluded: is neither true nor false: "maybe"
                    other,,,,,,true,,,5,,RUB,,,,,,,         | percent: must be empty where excluded is true
                    other,,,,,,false,,,5,,,,,,,,,           | currency: must not be empty
                    other,,,,,,false,,,5,,QQQ,,,,,,,        | currency: Unknown currency 'QQQ'
                    other,,,,,,false,,,5,,RUB,,,,6,,,       | payout_days: payout days 6-6 are outside 3-5; a contract that says so needs an explicit override
                    other,,,,,,false,,,5,,RUB,,,,5-3,,,     | payout_days: payout days must be from 0 to 3650 and in order: 5-3
                    other,,,,,,false,,,5,,RUB,,,,soon,,,    | payout_days: is neither a day nor a range such as 3-5: "soon"
                    other,,,,,,false,,,5,,RUB,,101,,,,,     | max_rate: percent must be from 0 to 100: 101
                    other,,,,,,false,,,5,,RUB,,,,,UNNECESSARY,, | rounding: rounding must name a direction
                    other,,,,,,false,,,5,,RUB,,,,,,PER_ORDER,   | stage: is none of [PER_LINE, ON_TOTAL]: "PER_ORDER"
                    other,,,,,,false,,,5,,RUB,,,,,,,ALL     | base: is none of [PAID, PAID_WITH_DELIVERY, PAID_NET_OF_VAT]: "ALL"
                    other,2026-13-01,,,,,false,,,5,,RUB,,,,,,, | contract_from: is not a day, such as 2026-03-01: "2026-13-01"
                    other,2026-02-01,2026-01-31,,,,false,,,5,,RUB,,,,,,, | contract_to: last day 2026-01-31 is before first day 2026-02-01
                    other,,,2026-02-01,2026-01-31,,false,,,5,,RUB,,,,,,, | valid_to: last day 2026-01-31 is before first day 2026-02-01
                    ,,,,,,false,,,5,,RUB,,,,,,,             | partner_id: must not be empty
                    shop,2026-06-01,2027-01-01,,,,false,,,5,,RUB,,,,,,, | contract_from: partner shop has two contracts on one day
                    """)
    void a_row_that_cannot_hold(String row, String complaint) {
        ShopRun run = run(row + '\n');
        assertThat(run.err()).startsWith("offers.csv:3:" + complaint).hasLineCount(1);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("offers: read 2, taken 1, reported 1\n");
        assertThat(run.line("A-1")).contains("249.99 RUB");
    }

    @Test
    void two_offers_of_one_scope_on_one_day() {
        ShopRun run = run("shop,2026-01-01,2026-12-31,2026-03-01,,,false,,,5,,RUB,,,,,,,\n");
        assertThat(run.err()).startsWith("offers.csv:3:valid_from: partner shop has two offers on one day");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.line("A-1")).contains("249.99 RUB");
    }

    @Test
    void any_payout_days_are_taken_where_the_flag_says_so() {
        ShopRun run = ShopRun.in(directory)
                .offerRows("shop,,,,,,false,,,25,,RUB,,,,30-60,,,\n")
                .orderRows(ShopRun.GOOD)
                .eventRows("""
                        shop,A-1,,,approved,,,,2026-03-02T10:00:00+03:00,
                        shop,A-1,,,reward_received,,,,2026-03-03T10:00:00+03:00,
                        """)
                .run("--allow-any-payout-days");
        assertThat(run.code()).isZero();
        assertThat(run.line("A-1")).contains("to be paid  2026-04-02–2026-05-02");
    }

    @Test
    void days_without_a_contract_are_a_refusal_that_names_the_next_contract() {
        ShopRun run =
                ShopRun.in(directory).offerRows("""
                        shop,2026-01-01,2026-02-28,,,,false,,,25,,RUB,,,,,,,
                        shop,2026-04-01,,,,,false,,,25,,RUB,,,,,,,
                        """).orderRows(ShopRun.GOOD).run();
        assertThat(run.code()).isZero();
        assertThat(run.line("A-1")).contains("refused", "2026-04-01");
    }

    @Test
    void an_order_cap_may_be_given() {
        ShopRun run = ShopRun.in(directory)
                .offers(InventedShops.OFFERS_HEADER.replace("base\n", "base,order_cap\n")
                        + "shop,,,,,,false,,,25,,RUB,,,,,,,,100.00\n")
                .orderRows(ShopRun.GOOD)
                .run();
        assertThat(run.line("A-1")).startsWith("A-1  999.99 RUB  100.00 RUB  149.99 RUB");
    }

    @Test
    void offers_none_of_which_holds_compute_nothing() {
        ShopRun run = ShopRun.in(directory)
                .offerRows("shop,,,,,,false,,,101,,RUB,,,,,,,\n")
                .orderRows(ShopRun.GOOD)
                .run();
        assertThat(run.err()).endsWith("offers.csv: no row of it can be taken\n");
        assertThat(run.code()).isEqualTo(2);
    }

    private ShopRun run(String secondRow) {
        return ShopRun.in(directory)
                .offerRows(GOOD + secondRow)
                .orderRows(ShopRun.GOOD)
                .run();
    }
}
