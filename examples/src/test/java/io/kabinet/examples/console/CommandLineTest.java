package io.kabinet.examples.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.core.reason.Language;
import io.kabinet.examples.console.CommandLine.Chosen;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandLineTest {

    private final CommandLine line =
            CommandLine.of("usage\n").choice("--market", "russia", "belarus").flag("--loud");
    private final List<Chosen> told = new ArrayList<>();

    @Test
    void without_arguments_the_first_value_of_each_holds() {
        assertThat(run().code()).isZero();

        assertThat(told).singleElement().satisfies(chosen -> {
            assertThat(chosen.language()).isEqualTo(Language.RUSSIAN);
            assertThat(chosen.value("--market")).isEqualTo("russia");
            assertThat(chosen.has("--loud")).isFalse();
        });
    }

    @Test
    void arguments_come_in_any_order() {
        assertThat(run("--loud", "--lang", "be", "--market", "belarus").code()).isZero();

        assertThat(told).singleElement().satisfies(chosen -> {
            assertThat(chosen.language()).isEqualTo(Language.BELARUSIAN);
            assertThat(chosen.value("--market")).isEqualTo("belarus");
            assertThat(chosen.has("--loud")).isTrue();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "--colour,                        unknown argument \"--colour\"",
        "russia,                          unknown argument \"russia\"",
        "--market,                        '--market is one of russia, belarus, not \"\"'",
        "--market poland,                 '--market is one of russia, belarus, not \"poland\"'",
        "--lang de,                       '--lang is one of ru, be, en, not \"de\"'",
        "--market russia --market russia, --market is there twice",
        "--loud --loud,                   --loud is there twice"
    })
    void what_is_not_understood_is_named_above_the_usage_and_nothing_is_told(String args, String complaint) {
        Told answer = run(args.split(" "));

        assertThat(answer).isEqualTo(new Told(2, List.of(), List.of(complaint, "", "usage")));
        assertThat(told).isEmpty();
    }

    @Test
    void a_stranger_s_word_cannot_give_orders_to_a_terminal() {
        assertThat(run("\u001b[2J").err()).first().isEqualTo("unknown argument \"?[2J\"");
    }

    @Test
    void help_is_no_error_and_tells_no_story() {
        assertThat(run("--help")).isEqualTo(new Told(0, List.of("usage"), List.of()));
        assertThat(told).isEmpty();
    }

    private Told run(String... args) {
        return Told.by((words, out, err) -> line.run(words, (chosen, to) -> told.add(chosen), out, err), args);
    }
}
