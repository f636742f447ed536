package io.kabinet.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.kabinet.benchmarks.results.Suite;
import io.kabinet.benchmarks.results.Suites;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
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

    @ParameterizedTest
    @ValueSource(strings = {"--turns", "--turns 0", "--turns many", "--turns 100", "--turns -1"})
    void other_numbers_of_turns_are_none(String given) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> All.turns(new ArrayList<>(List.of(given.split(" ", -1)))));
    }
}
