package io.kabinet.core.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kabinet.core.testing.Seeds;
import java.io.ByteArrayOutputStream;
import java.io.NotSerializableException;
import java.io.ObjectOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecretTest {

    private static final Secret SECRET = Secret.of("Abcdef1");

    @Test
    void it_is_revealed_only_when_asked() {
        assertThat(SECRET.reveal()).isEqualTo("Abcdef1");
        assertThat(SECRET).hasToString("***");
        assertThat("password=" + SECRET).isEqualTo("password=***");
    }

    @ParameterizedTest
    @CsvSource({
        "Abcdef1, true",
        "abcdef1, false",
        "Abcdef2, false",
        "Bbcdef1, false",
        "Abcdef, false",
        "Abcdef12, false",
        "Abcdef1Abcdef1, false",
        "'Abcdef1 ', false",
        "'', false"
    })
    void it_matches_the_very_text_and_nothing_else(String other, boolean same) {
        assertThat(SECRET.matches(other)).isEqualTo(same);
        assertThat(SECRET.equals(Secret.of(other))).isEqualTo(same);
        assertThat(Secret.of(other).matches("Abcdef1")).isEqualTo(same);
    }

    @Test
    void an_empty_one_matches_only_an_empty_text() {
        assertThat(Secret.of("").matches("")).isTrue();
        assertThat(Secret.of("").matches("\0")).isFalse();
        assertThat(Secret.of("\0").matches("")).isFalse();
    }

    @Test
    void half_a_surrogate_pair_is_not_taken_for_a_question_mark() {
        assertThat(Secret.of("a?").matches("a\ud800")).isFalse();
        assertThat(Secret.of("a\ud800").matches("a\ud801")).isFalse();
    }

    @Test
    void a_text_that_changes_later_does_not_change_it() {
        StringBuilder typed = new StringBuilder("Abcdef1");
        Secret secret = Secret.of(typed);
        typed.setLength(0);
        assertThat(secret.reveal()).isEqualTo("Abcdef1");
    }

    @Test
    void its_hash_says_nothing() {
        assertThat(SECRET).hasSameHashCodeAs(Secret.of("another"));
        assertThat(SECRET).isNotEqualTo("Abcdef1");
    }

    @Test
    void it_cannot_be_written_out() throws Exception {
        try (ObjectOutputStream out = new ObjectOutputStream(new ByteArrayOutputStream())) {
            assertThatThrownBy(() -> out.writeObject(SECRET)).isInstanceOf(NotSerializableException.class);
        }
    }

    @Test
    void it_compares_as_strings_do() {
        Seeds.forEach(2_000, random -> {
            String one = text(random.nextInt(4), random.nextInt(9));
            String other = text(random.nextInt(4), random.nextInt(9));
            assertThat(Secret.of(one).matches(other)).isEqualTo(one.equals(other));
        });
    }

    private static String text(int length, int letters) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append((char) ('a' + (letters >> i) % 2));
        }
        return text.toString();
    }
}
