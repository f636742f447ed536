package io.kabinet.examples.subscriberday;

import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.examples.console.Told;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SubscriberDayTest {

    @ParameterizedTest
    @CsvSource({"russia, ru", "belarus, be", "russia, en"})
    void every_line_is_what_the_operator_answered(String market, String language) throws IOException {
        assertThat(run("--market", market, "--lang", language))
                .isEqualTo(new Told(0, Told.file(getClass(), market + "_" + language + ".txt"), List.of()));
    }

    @Test
    void the_story_is_the_same_each_time_it_is_told() {
        assertThat(run()).isEqualTo(run("--market", "russia", "--lang", "ru"));
    }

    @Test
    void time_only_goes_on() {
        assertThat(run("--lang", "en").out().stream()
                        .filter(line -> line.startsWith("  "))
                        .map(line -> line.substring(2, 18)))
                .isSorted()
                .allMatch(time -> time.matches("2026-0[34]-\\d\\d \\d\\d:\\d\\d"));
    }

    @Test
    void no_secret_and_no_number_is_printed() {
        assertThat(run().out())
                .noneMatch(line -> line.contains("Vesna2026") || line.contains("Leto2026") || line.contains("7900000"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--market poland", "--market", "--market russia --market russia", "--fast"})
    void it_does_not_guess_what_wrong_arguments_mean(String args) {
        Told told = run(args.split(" "));

        assertThat(told.code()).isEqualTo(2);
        assertThat(told.out()).isEmpty();
        assertThat(told.err()).contains("Tells some weeks of a subscriber, against an operator in memory.");
    }

    private static Told run(String... args) {
        return Told.by(SubscriberDay::run, args);
    }
}
