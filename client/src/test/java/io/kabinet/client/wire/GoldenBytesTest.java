package io.kabinet.client.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The bytes, written by hand, that both ends have to write and to understand. */
class GoldenBytesTest {

    @ParameterizedTest
    @MethodSource("io.kabinet.client.wire.Golden#all")
    <R> void an_operation_is_these_bytes_at_both_ends(Golden<R> golden) throws Unreadable {
        Form<R> form = golden.endpoint().form();

        assertThat(form.write(golden.sample().operation())).asString(UTF_8).isEqualTo(golden.sent());
        assertThat(form.read(golden.sent().getBytes(UTF_8)))
                .isEqualTo(golden.sample().operation());
    }

    @ParameterizedTest
    @MethodSource("io.kabinet.client.wire.Golden#all")
    <R> void an_answer_is_these_bytes_at_both_ends(Golden<R> golden) throws Unreadable {
        Form<R> form = golden.endpoint().form();

        assertThat(form.writeAnswer(golden.sample().answer())).asString(UTF_8).isEqualTo(golden.answered());
        assertThat(form.readAnswer(golden.answered().getBytes(UTF_8)))
                .isEqualTo(golden.sample().answer());
    }

    @ParameterizedTest
    @MethodSource("io.kabinet.client.wire.Golden#all")
    void an_operation_goes_to_its_place_and_is_found_there(Golden<?> golden) {
        assertThat(golden.endpoint().route()).hasToString(golden.route());
        assertThat(Contract.KABINET.at(golden.endpoint().route())).contains(golden.endpoint());
    }

    @Test
    void no_line_of_the_table_is_without_its_bytes() {
        assertThat(Golden.all().map(golden -> golden.endpoint().form().name()).distinct())
                .containsExactlyInAnyOrderElementsOf(Contract.KABINET.endpoints().stream()
                        .map(endpoint -> endpoint.form().name())
                        .toList());
    }
}
