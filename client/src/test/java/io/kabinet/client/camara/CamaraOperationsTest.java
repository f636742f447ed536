package io.kabinet.client.camara;

import static io.kabinet.client.testing.Samples.ANNA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kabinet.client.identity.SignInByAuthentication;
import io.kabinet.core.reason.Reason;
import io.kabinet.core.reason.RequestReason;
import io.kabinet.core.values.Secret;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CamaraOperationsTest {

    private static final Authentication SENT = new Authentication(ANNA, Secret.of("id-of-anna"));
    private static final Optional<String> NONE = Optional.empty();

    @Test
    void a_message_has_a_place_for_the_code_and_160_characters() {
        String longest = "{{code}}" + "я".repeat(152);

        assertThat(new SendCode(ANNA, longest, NONE).message()).isEqualTo(longest);
        assertThat(SendCode.isMessage("{{code}}" + "😀".repeat(152))).isTrue();
        refused(() -> new SendCode(ANNA, longest + "я", NONE), "{{code}}", "161");
        refused(() -> new SendCode(ANNA, "code", NONE), "{{code}}");
        refused(() -> new SendCode(ANNA, "{code}", NONE), "{{code}}");
    }

    @Test
    void a_code_has_10_characters_at_most_and_an_id_1_to_36() {
        assertThat(new ValidateCode(SENT, Secret.of("0123456789"), NONE).of()).isEqualTo(ANNA);
        refused(() -> new ValidateCode(SENT, Secret.of("01234567890"), NONE), "code");
        assertThat(new Authentication(ANNA, Secret.of("i".repeat(36))).of()).isEqualTo(ANNA);
        refused(() -> new Authentication(ANNA, Secret.of("i".repeat(37))), "id");
        refused(() -> new Authentication(ANNA, Secret.of("")), "id");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "order-7", "b4333c46-49c0-4f62-80d7-f0ef930f1c46"})
    void an_exchange_may_be_called_by_letters_digits_and_dashes(String name) {
        assertThat(new SendCode(ANNA, "{{code}}", Optional.of(name)).correlator())
                .contains(name);
        assertThat(new ValidateCode(SENT, Secret.of("1"), Optional.of(name)).correlator())
                .contains(name);
        assertThat(new VerifyNumber(ANNA, false, Optional.of(name)).correlator())
                .contains(name);
    }

    @Test
    void each_api_has_its_own_idea_of_what_else_is_allowed() {
        Optional<String> wide = Optional.of("a_b:c;d.e/f<g>{h}");

        assertThat(new VerifyNumber(ANNA, true, wide).correlator()).isEqualTo(wide);
        refused(() -> new SendCode(ANNA, "{{code}}", wide), "correlator");
        refused(() -> new ValidateCode(SENT, Secret.of("1"), wide), "correlator");
    }

    @ParameterizedTest
    @CsvSource({"55, 256", "56, 257"})
    void a_name_has_a_length(int ofCodes, int ofNumbers) {
        assertThat(CamaraApi.ONE_TIME_PASSWORD_SMS.allowsCorrelator("a".repeat(ofCodes)))
                .isEqualTo(ofCodes == 55);
        assertThat(CamaraApi.NUMBER_VERIFICATION.allowsCorrelator("a".repeat(ofNumbers)))
                .isEqualTo(ofNumbers == 256);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", "a\r\nb", "a\n", "ы", "a\u0000", "\u0661", "a\"b", "a,b"})
    void no_name_is_more_than_a_few_letters_and_none_is_repeated(String name) {
        refused(() -> new SendCode(ANNA, "{{code}}", Optional.of(name)), "correlator");
        assertThatThrownBy(() -> new VerifyNumber(ANNA, true, Optional.of(name)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining(name);
    }

    @Test
    void what_is_printed_has_no_number_no_id_and_no_code() {
        List<Object> printed = List.of(
                SENT,
                new SendCode(ANNA, "{{code}}", NONE),
                new ValidateCode(SENT, Secret.of("code-7"), NONE),
                new VerifyNumber(ANNA, true, NONE),
                new SignInByAuthentication(SENT));

        assertThat(printed)
                .extracting(Object::toString)
                .allSatisfy(text -> assertThat(text).doesNotContain(ANNA.wire(), "id-of-anna", "code-7"));
    }

    @Test
    void an_error_is_a_reason_with_its_status_and_a_reason_that_is_none_is_no_error() {
        Reason reason = CamaraError.INVALID_OTP.reason();

        assertThat(reason.is(CamaraError.INVALID_OTP)).isTrue();
        assertThat(reason.figure("status")).contains(400L);
        assertThat(CamaraError.of(reason)).contains(CamaraError.INVALID_OTP);
        assertThat(CamaraError.of(Reason.of(RequestReason.CAPTCHA_WRONG))).isEmpty();
        assertThat(CamaraError.of(Reason.of(RequestReason.CAPTCHA_WRONG).with("status", 200L)))
                .isEmpty();
        assertThat(CamaraError.of(new Reason("no such", List.of()).with("status", 400L)))
                .isEmpty();
    }

    @Test
    void a_code_of_an_error_is_capitals_and_a_status_one_of_a_refusal() {
        assertThat(new CamaraError(422, "SERVICE_NOT_APPLICABLE").name()).isEqualTo("SERVICE_NOT_APPLICABLE");
        refused(() -> new CamaraError(400, "+79000000001"), "name");
        refused(() -> new CamaraError(400, ""), "name");
        refused(() -> new CamaraError(399, "NOT_FOUND"), "399");
        refused(() -> new CamaraError(600, "NOT_FOUND"), "600");
    }

    private static void refused(ThrowingCallable making, String... words) {
        assertThatThrownBy(making)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll(words)
                .hasMessageNotContaining("01234567890");
    }
}
