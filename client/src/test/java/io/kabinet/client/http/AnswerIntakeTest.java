package io.kabinet.client.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerIntakeTest {

    private static AnswerIntake intake(String name, String... values) {
        Map<String, List<String>> headers = Map.of(name, List.of(values));
        return new AnswerIntake(200, asked -> headers.getOrDefault(asked, List.of()), 5);
    }

    private static ByteBuffer bytes(String text) {
        return ByteBuffer.wrap(text.getBytes(UTF_8));
    }

    @Test
    void pieces_become_one_answer_and_are_copied() {
        AnswerIntake intake = intake("content-type", "text/plain");
        byte[] piece = "abXcd".getBytes(UTF_8);

        assertThat(intake.take(ByteBuffer.wrap(piece, 0, 2))).isTrue();
        assertThat(intake.take(ByteBuffer.wrap(piece).slice(3, 2).asReadOnlyBuffer()))
                .isTrue();
        piece[0] = '?';

        assertThat(intake.end()).isInstanceOfSatisfying(HttpAnswer.class, answer -> {
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.contentType()).isEqualTo("text/plain");
            assertThat(answer.body()).asString(UTF_8).isEqualTo("abcd");
        });
    }

    @Test
    void what_is_said_to_be_two_things_is_said_to_be_nothing() {
        assertThat(intake("content-type", "text/plain", "text/html").end())
                .isInstanceOfSatisfying(
                        HttpAnswer.class,
                        answer -> assertThat(answer.contentType()).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "content-length,    '0',              ",
        "content-length,    '005',            ",
        "content-length,    '6',              TOO_LONG",
        "content-length,    '999999999999999999', TOO_LONG",
        "content-length,    '9999999999999999999', UNCLEAR_LENGTH",
        "content-length,    '',               UNCLEAR_LENGTH",
        "content-length,    '-1',             UNCLEAR_LENGTH",
        "content-length,    '+1',             UNCLEAR_LENGTH",
        "content-length,    '٥',              UNCLEAR_LENGTH",
        "content-length,    '5, 5',           UNCLEAR_LENGTH",
        "transfer-encoding, 'chunked',        ",
        "transfer-encoding, 'CHUNKED',        ",
        "transfer-encoding, 'gzip, chunked',  UNCLEAR_LENGTH",
        "transfer-encoding, 'identity',       UNCLEAR_LENGTH",
        "content-encoding,  'identity',       ",
        "content-encoding,  'gzip',           ENCODED",
    })
    void headers_alone_may_be_reason_enough(String name, String value, HttpFailure refusal) {
        AnswerIntake intake = intake(name, value);

        assertThat(intake.refusal().orElse(null)).isEqualTo(refusal);
        if (refusal != null) {
            assertThat(intake.take(bytes("a"))).isFalse();
            assertThat(intake.end()).isEqualTo(refusal);
        }
    }

    @Test
    void one_byte_more_than_the_longest_is_too_long_and_stays_so() {
        AnswerIntake intake = intake("x");

        assertThat(intake.take(bytes("abcde"))).isTrue();
        assertThat(intake.take(bytes("f"))).isFalse();
        assertThat(intake.take(bytes(""))).isFalse();
        assertThat(intake.end()).isEqualTo(HttpFailure.TOO_LONG);
    }

    @Test
    void fewer_bytes_than_stated_are_a_lost_connection() {
        AnswerIntake intake = intake("content-length", "3");
        intake.take(bytes("ab"));

        assertThat(intake.end()).isEqualTo(HttpFailure.CONNECTION_LOST);
    }
}
