package io.kabinet.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.kabinet.benchmarks.results.Suite;
import io.kabinet.benchmarks.results.Suites;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AllTest {

    @Test
    void without_names_all_suites_are_run() {
        assertThat(All.chosen(List.of())).isEqualTo(Suites.ALL);
    }

    @Test
    void suites_that_are_named_are_run_and_no_others() {
        assertThat(All.chosen(List.of("Passwords", "Cashback")))
                .extracting(Suite::name)
                .containsExactly("Cashback", "Passwords");
    }

    @Test
    void a_name_that_is_none_is_told_before_anything_is_run() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> All.chosen(List.of("Cashback", "Cash")))
                .withMessageContaining("no suite Cash;")
                .withMessageContaining("Passwords");
    }

    @Test
    void the_number_of_turns_is_taken_out_of_what_is_given() {
        List<String> given = new ArrayList<>(List.of("Cashback", "--turns", "2", "Passwords"));

        assertThat(All.turns(given)).hasValue(2);
        assertThat(given).containsExactly("Cashback", "Passwords");
        assertThat(All.turns(given)).isEmpty();
    }

    @Test
    void a_suite_that_fails_keeps_no_results_and_does_not_keep_the_others_from_being_run(@TempDir Path root) {
        List<Suite> none = Stream.of("First", "Second")
                .map(name -> new Suite(name, "NoSuchBenchmark", 1, Optional.empty(), List.of(), List.of(), List.of()))
                .toList();

        assertThat(All.run(root, none, LocalDate.EPOCH, OptionalInt.empty())).containsExactly("First", "Second");
        assertThat(root).isEmptyDirectory();
    }

    @Test
    void the_day_is_taken_out_of_what_is_given() {
        List<String> given = new ArrayList<>(List.of("--date", "2026-11-26", "Cashback"));

        assertThat(All.day(given)).isEqualTo("2026-11-26");
        assertThat(given).containsExactly("Cashback");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Cashback", "--date", "--date today", "--date 2026-02-29"})
    void without_a_day_nothing_is_measured(String given) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> All.day(new ArrayList<>(List.of(given.split(" ", -1)))))
                .withMessageContaining("--date");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--turns", "--turns 0", "--turns many", "--turns 100", "--turns -1"})
    void other_numbers_of_turns_are_none(String given) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> All.turns(new ArrayList<>(List.of(given.split(" ", -1)))));
    }
}
