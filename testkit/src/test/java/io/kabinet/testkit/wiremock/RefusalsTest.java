package io.kabinet.testkit.wiremock;

import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.core.identity.code.CodeReason;
import io.kabinet.core.identity.lockout.LockoutReason;
import io.kabinet.core.reason.Language;
import io.kabinet.core.reason.Reason;
import io.kabinet.core.reason.ReasonCode;
import io.kabinet.core.reason.RequestReason;
import io.kabinet.core.reason.Texts;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RefusalsTest {

    private static final Texts TEXTS = Texts.in(Language.ENGLISH, ZoneOffset.UTC);

    static Stream<Reason> reasons() {
        return Refusals.all().flatMap(List::stream).distinct();
    }

    @ParameterizedTest
    @MethodSource("reasons")
    void a_reason_has_all_the_figures_that_its_text_tells(Reason reason) {
        assertThat(TEXTS.of(reason)).doesNotStartWith(reason.code());
    }

    @Test
    void each_code_of_requests_passwords_and_codes_is_said_to_somebody() {
        assertThat(reasons().map(Reason::code))
                .containsAll(
                        Stream.<ReasonCode[]>of(RequestReason.values(), LockoutReason.values(), CodeReason.values())
                                .flatMap(Arrays::stream)
                                .map(ReasonCode::name)
                                .toList());
    }

    @Test
    void no_operation_has_two_refusals_in_one_state() {
        assertThat(Refusals.all())
                .allSatisfy(
                        reasons -> assertThat(reasons).extracting(Reason::code).doesNotHaveDuplicates());
    }
}
