package io.kabinet.examples.passwordform;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.examples.console.Told;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordFormTest {

    @ParameterizedTest
    @CsvSource({"russia, ru", "belarus, be", "strict, en"})
    void it_says_after_each_keystroke_what_is_missing(String market, String language) throws IOException {
        assertThat(run("", "--market", market, "--lang", language))
                .isEqualTo(new Told(0, Told.file(getClass(), market + "_" + language + ".txt"), List.of()));
    }

    @Test
    void russia_and_russian_are_the_default() {
        assertThat(run("")).isEqualTo(run("", "--market", "russia", "--lang", "ru"));
    }

    @Test
    void it_reads_what_a_person_types_up_to_an_empty_line_or_the_end() {
        Told typed = run("ab\nQ1\n\nnever read\n", "--interactive", "--market", "belarus", "--lang", "en");

        assertThat(typed.out())
                .containsExactly(
                        "The rules of MTS Belarus",
                        "Type passwords, one a line; an empty line ends it",
                        "  a   The number of characters in the password must be at least 4",
                        "  •b  The number of characters in the password must be at least 4",
                        "  Q   The number of characters in the password must be at least 4",
                        "  •1  The number of characters in the password must be at least 4");
        assertThat(run("ab\nQ1", "--interactive", "--market", "belarus", "--lang", "en"))
                .isEqualTo(typed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    '123\u001b' | '  •••?'
                    '123\u202e' | '  •••?'
                    '123 '      | '  •••␣'
                    '123\uD83D\uDE00' | '  •••\uD83D\uDE00'
                    """)
    void a_keystroke_is_a_character_and_none_gives_orders_to_a_terminal(String text, String shown) {
        assertThat(run(text, "--interactive", "--market", "belarus").out())
                .hasSize(6)
                .last()
                .asString()
                .startsWith(shown);
    }

    @Test
    void only_strict_rules_forbid_the_number_one_signs_in_with() {
        assertThat(run("+7 900 000-00-01", "--interactive", "--market", "strict", "--lang", "en")
                        .out())
                .last()
                .asString()
                .endsWith("1  The password must not be the phone number");
        assertThat(run("375330000001", "--interactive", "--market", "belarus", "--lang", "en")
                        .out())
                .last()
                .asString()
                .endsWith("1  The number of characters in the password must be at most 10");
    }

    @Test
    void no_whole_password_of_a_person_is_printed() {
        assertThat(run("Qwerty7", "--interactive").out()).noneMatch(line -> line.contains("Qw"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--market poland", "--market", "--interactive --interactive", "--colour", "Qwerty7"})
    void it_does_not_guess_what_wrong_arguments_mean(String args) {
        Told told = run("", args.split(" "));

        assertThat(told.code()).isEqualTo(2);
        assertThat(told.out()).isEmpty();
        assertThat(told.err()).contains("Says after each keystroke what a password still lacks.");
    }

    private static Told run(String typed, String... args) {
        return Told.by(
                (words, out, err) -> PasswordForm.run(words, new ByteArrayInputStream(typed.getBytes(UTF_8)), out, err),
                args);
    }
}
