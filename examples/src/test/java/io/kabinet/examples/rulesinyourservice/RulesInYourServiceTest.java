package io.kabinet.examples.rulesinyourservice;

import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.examples.console.Told;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RulesInYourServiceTest {

    @ParameterizedTest
    @ValueSource(strings = {"ru", "en", "be"})
    void two_instances_count_everything_once(String language) throws IOException {
        assertThat(Told.by(RulesInYourService::run, "--lang", language))
                .isEqualTo(new Told(0, Told.file(getClass(), language + ".txt"), List.of()));
    }

    @Test
    void each_run_has_a_database_of_its_own() {
        assertThat(Told.by(RulesInYourService::run)).isEqualTo(Told.by(RulesInYourService::run));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--market russia", "--lang", "--lang de", "79000000001"})
    void it_does_not_guess_what_wrong_arguments_mean(String args) {
        Told told = Told.by(RulesInYourService::run, args.split(" "));

        assertThat(told.code()).isEqualTo(2);
        assertThat(told.out()).isEmpty();
        assertThat(told.err()).contains("  --help            prints this");
    }
}
