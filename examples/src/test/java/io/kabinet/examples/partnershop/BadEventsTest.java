package io.kabinet.examples.partnershop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of an event that is malformed, unknown, or cannot have the effect that it speaks of. */
class BadEventsTest {

    private static final String APPROVED = "shop,A-1,,,approved,,,,2026-03-02T10:00:00+03:00,\n";

    @TempDir
    private Path directory;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    shop,A-1,,,eaten,,,,2026-03-03T10:00:00Z,            | state: |eaten
                    shop,A-1,,,Approved,,,,2026-03-03T10:00:00Z,         | state: |Approved
                    shop,A-9,,,approved,,,,2026-03-03T10:00:00Z,         | order_id: |shop/A-9
                    shop,A-1,7,,approved,,,,2026-03-03T10:00:00Z,        | position_id: |shop/A-1/7
                    nobody,A-1,,,approved,,,,2026-03-03T10:00:00Z,       | order_id: |nobody/A-1
                    shop,A-1,,,partly_redeemed,,,,2026-03-03T10:00:00Z,  | amount: |partly_redeemed
                    shop,A-1,,,returned,1000.00,,RUB,2026-03-03T10:00:00Z, | amount: |1000.00 RUB
                    shop,A-1,1,,returned,,2,,2026-03-03T10:00:00Z,       | quantity: |2
                    shop,A-1,,,returned,10.00,,BYN,2026-03-03T10:00:00Z, | currency: |BYN
                    shop,A-1,,,returned,10.00,,,2026-03-03T10:00:00Z,    | currency: |must not be empty
                    shop,A-1,,,returned,10.001,,RUB,2026-03-03T10:00:00Z, | amount: |more than 2 decimals
                    shop,A-1,,,returned,-1.00,,RUB,2026-03-03T10:00:00Z, | amount: |not a plain decimal number
                    shop,A-1,,,returned,,-1,,2026-03-03T10:00:00Z,       | quantity: |is not a whole number
                    shop,A-1,,,,,,,2026-03-03T10:00:00Z,                 | state: |must not be empty
                    shop,A-1,,,declined,,,,2026-03-03T10:00:00,          | occurred_at: |is not a moment with an offset
                    shop,,,,declined,,,,2026-03-03T10:00:00Z,            | order_id: |order is empty
                    """)
    void an_event_that_has_no_effect(String row, String column, String words) {
        ShopRun run = run(row + '\n');
        assertThat(run.err())
                .startsWith("events.csv:3:" + column)
                .contains(words)
                .hasLineCount(1);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("events: read 2, taken 1, repeated 0, reported 1\n");
        assertThat(run.line("A-1")).contains("249.99 RUB", "approved by partner");
    }

    @Test
    void a_number_of_pieces_needs_a_position_where_there_are_several() {
        ShopRun run = ShopRun.in(directory)
                .orderRows(ShopRun.GOOD + ShopRun.GOOD.replace("A-1,1", "A-1,2"))
                .eventRows("shop,A-1,,,returned,,1,,2026-03-03T10:00:00Z,\n")
                .run();
        assertThat(run.err()).startsWith("events.csv:2:quantity: ").hasLineCount(1);
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void an_unknown_state_is_named_in_the_table_with_its_place() {
        assertThat(run("shop,A-1,,,eaten,,,,2026-03-03T10:00:00Z,\n").line("A-1"))
                .contains("eaten", "(events.csv:3)");
    }

    @Test
    void an_event_that_is_there_twice_counts_once_and_is_no_fault() {
        ShopRun run = run(APPROVED);
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("events: read 2, taken 1, repeated 1, reported 0\n");
    }

    @Test
    void an_id_that_two_events_of_different_orders_share_is_reported() {
        ShopRun run = ShopRun.in(directory)
                .orderRows(ShopRun.GOOD + ShopRun.GOOD.replace("A-1", "A-2"))
                .eventRows("""
                        shop,A-2,,ev-1,approved,,,,2026-03-04T10:00:00Z,
                        shop,A-1,,ev-1,approved,,,,2026-03-03T10:00:00Z,
                        """)
                .run();
        assertThat(run.err())
                .startsWith("events.csv:2:event_id: ")
                .contains("ev-1")
                .hasLineCount(1);
        assertThat(run.out()).contains("events: read 2, taken 1, repeated 0, reported 1\n");
        assertThat(run.line("A-1")).contains("approved by partner");
        assertThat(run.line("A-2")).contains("awaits partner");
    }

    @Test
    void the_order_of_the_rows_does_not_matter_but_that_of_the_clock_does() {
        String held = "shop,A-1,,,pending,,,,2026-03-03T10:00:00+03:00,\n";
        ShopRun forth = run(held);
        ShopRun back = ShopRun.in(directory)
                .orderRows(ShopRun.GOOD)
                .eventRows(held + APPROVED)
                .run();
        assertThat(forth.line("A-1")).isEqualTo(back.line("A-1")).contains("awaits partner again");
    }

    @Test
    void an_event_before_its_order_is_taken() {
        ShopRun run = run("shop,A-1,,,reward_received,,,,2026-02-01T10:00:00+03:00,\n");
        assertThat(run.code()).isZero();
        assertThat(run.line("A-1")).contains("to be paid  2026-03-05–2026-03-07");
    }

    @Test
    void a_payment_before_its_time_or_of_another_amount_is_only_warned_of() {
        ShopRun early = run("shop,A-1,,,paid,,,,2026-03-03T10:00:00Z,\n");
        assertThat(early.err()).startsWith("events.csv:3:state: warning: ");
        assertThat(early.code()).isZero();
        ShopRun other = run("""
                shop,A-1,,,reward_received,,,,2026-03-03T10:00:00Z,
                shop,A-1,,,paid,250.00,,RUB,2026-03-08T10:00:00Z,
                """);
        assertThat(other.err()).startsWith("events.csv:4:amount: warning: ").contains("250.00 RUB", "249.99 RUB");
        assertThat(other.code()).isZero();
    }

    @Test
    void the_reason_of_a_decline_is_told_and_is_no_fault() {
        ShopRun run = run("shop,A-1,,,declined,,,,2026-03-03T10:00:00Z,=1+1 out of stock\n");
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.line("A-1")).contains("declined", "=1+1 out of stock (events.csv:3)");
    }

    private ShopRun run(String more) {
        return ShopRun.in(directory)
                .orderRows(ShopRun.GOOD)
                .eventRows(APPROVED + more)
                .run();
    }
}
