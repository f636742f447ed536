package io.kabinet.examples.partnershop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArgumentsTest {

    @Test
    void help_names_every_argument() {
        ShopRun run = ShopRun.of("--help");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains(
                        "--offers", "--orders", "--events", "--statement", "--out", "--explain", "--lang", "--summary")
                .contains("--allow-any-payout-days", "--help", "Exit code");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    --order x           | unknown argument --order; --help lists them all
                    orders.csv          | unknown argument orders.csv; --help lists them all
                    --orders            | --orders needs a value
                    --lang de           | --lang is none of ru, en, be: de
                    --lang ru --lang en | --lang is there twice
                    --summary --summary | --summary is there twice
                    --explain X-1       | --explain: there is no order X-1
                    """)
    void a_wrong_argument_computes_nothing(String line, String complaint) {
        ShopRun run = ShopRun.of(line.split(" ", -1));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo(complaint + '\n');
    }

    @Test
    void own_orders_do_not_get_the_events_of_the_shipped_ones() {
        Arguments own = Arguments.of("--orders", "mine.csv");
        assertThat(own.events()).isEmpty();
        assertThat(own.statement()).isEmpty();
        assertThat(Arguments.of("--offers", "mine.csv").events()).isPresent();
    }

    @Test
    void the_result_goes_to_a_directory_of_its_own_unless_told() {
        assertThat(Arguments.of().out()).contains(Path.of("target", "partnershop-result.csv"));
        assertThat(Arguments.of("--explain", "A-1").out()).isEmpty();
    }
}
