package io.kabinet.client.wire;

import static io.kabinet.client.testing.Samples.ANNA;
import static io.kabinet.client.testing.Samples.BORIS;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kabinet.client.camara.Authentication;
import io.kabinet.client.camara.CamaraError;
import io.kabinet.client.camara.CamaraOperation;
import io.kabinet.client.camara.SendCode;
import io.kabinet.client.camara.ValidateCode;
import io.kabinet.client.camara.VerifyNumber;
import io.kabinet.client.operation.Outcome;
import io.kabinet.client.wire.CamaraRequest.Claim;
import io.kabinet.client.wire.CamaraRequest.Sending;
import io.kabinet.client.wire.CamaraRequest.Validation;
import io.kabinet.core.values.Secret;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** CAMARA's bytes by its published definitions, and what they prove. */
class CamaraEndpointTest {

    private static final Authentication SENT = new Authentication(ANNA, Secret.of("id-7"));
    private static final SendCode SEND = new SendCode(ANNA, "Код: {{code}}", Optional.empty());
    private static final ValidateCode VALIDATE = new ValidateCode(SENT, Secret.of("0042"), Optional.of("order-7"));
    private static final VerifyNumber VERIFY = new VerifyNumber(ANNA, false, Optional.empty());

    /** Of the text +79000000001, by {@code sha256sum}. */
    private static final String HASH = "728d0c512c27c4b205d6e15bfafe4149a68901fa9af7d3516ddbd5e7b96363dd";

    private static final String ERROR =
            "{\"status\":400,\"code\":\"ONE_TIME_PASSWORD_SMS.INVALID_OTP\",\"message\":\"canary\"}";

    @Test
    void requests_are_written_as_the_definitions_want_them() {
        assertThat(written(SEND)).isEqualTo("{\"phoneNumber\":\"+79000000001\",\"message\":\"Код: {{code}}\"}");
        assertThat(written(VALIDATE)).isEqualTo("{\"authenticationId\":\"id-7\",\"code\":\"0042\"}");
        assertThat(written(VERIFY)).isEqualTo("{\"phoneNumber\":\"+79000000001\"}");
        assertThat(written(new VerifyNumber(ANNA, true, Optional.empty())))
                .isEqualTo("{\"hashedPhoneNumber\":\"" + HASH + "\"}");
    }

    @Test
    void operations_go_to_the_places_of_the_definitions() {
        assertThat(CamaraEndpoint.all())
                .extracting(Object::toString)
                .containsExactly(
                        "POST /one-time-password-sms/v1/send-code",
                        "POST /one-time-password-sms/v1/validate-code",
                        "POST /number-verification/v2/verify");
        assertThat(CamaraEndpoint.at(CamaraEndpoint.of(VALIDATE).route())).contains(CamaraEndpoint.VALIDATE_CODE);
        assertThat(CamaraEndpoint.at(new Route("GET", "/number-verification/v2/verify")))
                .isEmpty();
    }

    @Test
    void good_answers_are_read_and_fields_that_nobody_knows_are_left_alone() {
        assertThat(told(SEND, 200, "{\"authenticationId\":\"id-7\",\"more\":[1]}"))
                .isEqualTo(Outcome.confirmed(SENT));
        assertThat(told(VERIFY, 200, "{\"devicePhoneNumberVerified\":false}")).isEqualTo(Outcome.confirmed(false));
        assertThat(CamaraEndpoint.of(VALIDATE).outcome(new Reply(204, "", new byte[0]), VALIDATE))
                .isEqualTo(Outcome.confirmed(SENT));
    }

    @Test
    void an_answer_of_another_status_or_with_a_body_where_none_belongs_proves_nothing() {
        assertThat(ending(told(SEND, 204, ""))).isEqualTo("UNKNOWN UNREADABLE");
        assertThat(ending(told(VERIFY, 204, ""))).isEqualTo("UNKNOWN UNREADABLE");
        assertThat(ending(told(VALIDATE, 200, "{}"))).isEqualTo("UNKNOWN UNREADABLE");
        assertThat(ending(told(VALIDATE, 204, "{}"))).isEqualTo("UNKNOWN UNREADABLE");
        assertThat(ending(told(SEND, 302, ""))).isEqualTo("UNKNOWN UNREADABLE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"authenticationId\":7}",
                "{\"authenticationId\":\"\"}",
                "{\"authenticationId\":\"0123456789012345678901234567890123456\"}",
                "{\"authenticationId\":\"a\",\"authenticationId\":\"b\"}",
                "[]",
            })
    void an_answer_that_is_none_leaves_it_open_whether_a_code_was_sent(String answer) {
        assertThat(ending(told(SEND, 200, answer))).isEqualTo("UNKNOWN UNREADABLE");
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 403, 404, 422})
    void a_refusal_is_told_by_its_code_and_not_by_the_words_beside_it(int status) {
        String error = "{\"status\":" + status + ",\"code\":\"SOMETHING.NEW\",\"message\":\"canary\",\"more\":{}}";

        Outcome<Authentication> outcome = told(VALIDATE, status, error);

        assertThat(outcome).isEqualTo(Outcome.rejected(List.of(new CamaraError(status, "SOMETHING.NEW").reason())));
        assertThat(outcome.toString()).doesNotContain("canary");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"status\":403,\"code\":\"X\",\"message\":\"\"}",
                "{\"status\":\"400\",\"code\":\"X\",\"message\":\"\"}",
                "{\"code\":\"X\",\"message\":\"\"}",
                "{\"status\":400,\"message\":\"\"}",
                "{\"status\":400,\"code\":\"X\"}",
                "{\"status\":400,\"code\":\"canary +79000000001\",\"message\":\"\"}",
                "<html>canary</html>",
                "",
            })
    void what_is_no_error_of_camaras_proves_nothing_and_is_not_repeated(String body) {
        Outcome<Authentication> outcome = told(VALIDATE, 400, body);

        assertThat(ending(outcome)).startsWith("UNKNOWN");
        assertThat(outcome.toString()).doesNotContain("canary", ANNA.wire(), "0042", "id-7");
    }

    @Test
    void an_error_has_to_be_said_to_be_json() {
        assertThat(ending(CamaraEndpoint.of(VALIDATE)
                        .outcome(new Reply(400, "text/plain", ERROR.getBytes(UTF_8)), VALIDATE)))
                .isEqualTo("UNKNOWN UNREADABLE");
    }

    @ParameterizedTest
    @CsvSource({
        "401, NOT_SENT SESSION_OVER",
        "429, UNKNOWN BUSY",
        "500, UNKNOWN OPERATOR_FAILED",
        "503, UNKNOWN OPERATOR_FAILED",
        "418, UNKNOWN UNREADABLE"
    })
    void other_statuses_prove_what_they_prove_elsewhere(int status, String ending) {
        assertThat(ending(told(SEND, status, ERROR))).isEqualTo(ending);
    }

    @Test
    void too_many_requests_were_not_looked_at_if_the_gateway_itself_says_so() {
        String error = "{\"status\":429,\"code\":\"TOO_MANY_REQUESTS\",\"message\":\"\"}";

        assertThat(ending(told(SEND, 429, error))).isEqualTo("NOT_SENT BUSY");
        assertThat(ending(told(SEND, 429, "<html>"))).isEqualTo("UNKNOWN BUSY");
    }

    @Test
    void an_operator_reads_what_a_client_writes() throws Unreadable {
        Sending sending = Sending.of(bytes(SEND));
        Validation validation = Validation.of(bytes(VALIDATE));

        assertThat(sending.number()).contains(ANNA);
        assertThat(sending.message()).isEqualTo(SEND.message());
        assertThat(validation.id().reveal()).isEqualTo("id-7");
        assertThat(validation.code().reveal()).isEqualTo("0042");
        for (boolean hashed : new boolean[] {true, false}) {
            Claim claim = Claim.of(bytes(new VerifyNumber(ANNA, hashed, Optional.empty())));
            assertThat(claim.isOf(ANNA)).isTrue();
            assertThat(claim.isOf(BORIS)).isFalse();
            assertThat(claim.toString()).doesNotContain(ANNA.wire(), HASH);
        }
        assertThat(Claim.of(json("{'hashedPhoneNumber':'" + HASH.toUpperCase(Locale.ROOT) + "'}"))
                        .isOf(ANNA))
                .isTrue();
    }

    @Test
    void a_number_of_another_country_is_a_number() throws Unreadable {
        assertThat(Sending.of(json("{'phoneNumber':'+48000000001','message':'{{code}}'}"))
                        .number())
                .isEmpty();
        assertThat(Claim.of(json("{'phoneNumber':'+48000000001'}")).isOf(ANNA)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'message':'{{code}}'}",
                "{'phoneNumber':'79000000001','message':'{{code}}'}",
                "{'phoneNumber':'+09000000001','message':'{{code}}'}",
                "{'phoneNumber':'+7900','message':'{{code}}'}",
                "{'phoneNumber':'+7900000000100000','message':'{{code}}'}",
                "{'phoneNumber':'+79000000001\\n','message':'{{code}}'}",
                "{'phoneNumber':'+79000000001'}",
                "{'phoneNumber':'+79000000001','message':'code'}",
                "{'phoneNumber':79000000001,'message':'{{code}}'}"
            })
    void an_operator_sends_no_code_for_what_is_no_request(String body) {
        assertThatThrownBy(() -> Sending.of(json(body)))
                .isInstanceOf(Unreadable.class)
                .hasMessageNotContaining("7900");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{'phoneNumber':'+79000000001','hashedPhoneNumber':"
                        + "'0000000000000000000000000000000000000000000000000000000000000000'}",
                "{'hashedPhoneNumber':'+79000000001'}",
                "{'hashedPhoneNumber':'00'}"
            })
    void a_claim_is_either_a_number_or_a_hash(String body) {
        assertThatThrownBy(() -> Claim.of(json(body))).isInstanceOf(Unreadable.class);
    }

    @Test
    void an_operator_tells_an_error_by_three_fields() {
        assertThat(new String(CamaraReply.of(CamaraError.INVALID_OTP).body(), UTF_8))
                .isEqualTo(
                        "{\"status\":400,\"code\":\"ONE_TIME_PASSWORD_SMS.INVALID_OTP\",\"message\":\"invalid otp\"}");
    }

    private static byte[] json(String text) {
        return text.replace('\'', '"').getBytes(UTF_8);
    }

    private static <R> byte[] bytes(CamaraOperation<R> operation) {
        return CamaraEndpoint.of(operation).write(operation);
    }

    private static String written(CamaraOperation<?> operation) {
        return new String(bytes(operation), UTF_8);
    }

    private static <R> Outcome<R> told(CamaraOperation<R> operation, int status, String body) {
        return CamaraEndpoint.of(operation)
                .outcome(new Reply(status, "application/json", body.getBytes(UTF_8)), operation);
    }

    private static String ending(Outcome<?> outcome) {
        return outcome.match(
                confirmed -> "CONFIRMED",
                rejected -> "REJECTED",
                notSent -> "NOT_SENT " + notSent.why().cause(),
                unknown -> "UNKNOWN " + unknown.why().cause());
    }
}
