package io.kabinet.testkit.sandbox;

import static io.kabinet.testkit.sandbox.Sandboxes.ANNA;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.client.Kabinet;
import io.kabinet.client.KabinetClient;
import io.kabinet.client.camara.Authentication;
import io.kabinet.client.camara.CamaraCalls;
import io.kabinet.client.camara.CamaraError;
import io.kabinet.client.http.CamaraTransport;
import io.kabinet.client.http.HttpTransport;
import io.kabinet.client.operation.Outcome;
import io.kabinet.core.reason.Reason;
import io.kabinet.core.reason.RequestReason;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.values.Secret;
import io.kabinet.testkit.sandbox.Letter.Told;
import java.util.List;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** CAMARA's three places of the sandbox, by a host's client and by hand. */
class CamaraOverHttpTest {

    private static final Msisdn BORIS = Msisdn.of("79000000002");
    private static final String SEND = "/one-time-password-sms/v1/send-code";
    private static final String VALIDATE = "/one-time-password-sms/v1/validate-code";
    private static final String VERIFY = "/number-verification/v2/verify";
    private static final String ANNAS_CODE = "{\"phoneNumber\":\"+79000000001\",\"message\":\"Code: {{code}}\"}";
    private static final Secret TOKEN = Secret.of("token-of-the-host");

    private final Sandbox sandbox =
            Sandbox.of(Sandboxes.operator()).camaraToken(TOKEN).start();
    private final KabinetClient client = KabinetClient.over(
                    HttpTransport.to(sandbox.address()).allowPlainLoopback().build())
            .build();
    private final KabinetClient gateway = KabinetClient.over(CamaraTransport.to(sandbox.address())
                    .allowPlainLoopback()
                    .bearer(() -> TOKEN)
                    .build())
            .build();
    private final CamaraCalls camara = new CamaraCalls(gateway).correlatedBy("order-7");

    @AfterEach
    void close() {
        gateway.close();
        client.close();
        sandbox.close();
    }

    @Test
    void a_subscriber_gets_in_by_a_code_of_camaras_once() {
        Authentication sent = camara.sendCode(ANNA, "Code: {{code}}").orThrow();
        Secret code = sandbox.operator().inbox(ANNA).lastCode();
        assertThat(codes(client.signInByAuthentication(sent)))
                .containsExactly(RequestReason.AUTHENTICATION_NOT_VALIDATED.name());

        assertThat(camara.validateCode(sent, code)).isEqualTo(Outcome.confirmed(sent));
        Kabinet anna = client.signInByAuthentication(sent).orThrow();

        assertThat(anna.account().balance().amount()).isEqualTo(Money.parse("RUB 120.50"));
        assertThat(codes(client.signInByAuthentication(sent)))
                .containsExactly(RequestReason.AUTHENTICATION_USED.name());
    }

    @Test
    void refusals_come_back_by_their_codes_and_say_nothing_secret() {
        Authentication sent = camara.sendCode(ANNA, "Code: {{code}}").orThrow();
        Authentication none = new Authentication(ANNA, Secret.of("invented-id"));
        Secret wrong = Secret.of("9-wrong-9");

        List<Outcome<Authentication>> told = List.of(
                camara.validateCode(sent, wrong),
                camara.validateCode(sent, wrong),
                camara.validateCode(sent, wrong),
                camara.validateCode(sent, sandbox.operator().inbox(ANNA).lastCode()),
                camara.validateCode(none, wrong));

        assertThat(told.stream().map(CamaraOverHttpTest::codes))
                .containsExactly(
                        List.of(CamaraError.INVALID_OTP.name()),
                        List.of(CamaraError.INVALID_OTP.name()),
                        List.of(CamaraError.INVALID_OTP.name()),
                        List.of(CamaraError.VERIFICATION_FAILED.name()),
                        List.of(CamaraError.NOT_FOUND.name()));
        assertThat(told.toString())
                .doesNotContain("9-wrong-9", "invented-id", sent.id().reveal(), ANNA.wire());
    }

    @Test
    void a_number_is_verified_in_plain_and_by_its_hash() {
        assertThat(codes(camara.verifyNumber(ANNA))).containsExactly(CamaraError.NOT_ON_MOBILE_NETWORK.name());

        sandbox.operator().network(ANNA).connect();

        assertThat(camara.verifyNumber(ANNA)).isEqualTo(Outcome.confirmed(true));
        assertThat(camara.verifyHashedNumber(ANNA)).isEqualTo(Outcome.confirmed(true));
        assertThat(camara.verifyNumber(BORIS)).isEqualTo(Outcome.confirmed(false));
        assertThat(camara.verifyHashedNumber(BORIS)).isEqualTo(Outcome.confirmed(false));
        assertThat(post(VERIFY, "{\"phoneNumber\":\"+48000000001\"}").send().body())
                .isEqualTo("{\"devicePhoneNumberVerified\":false}");
    }

    @Test
    void a_lost_answer_leaves_a_code_sent_and_nothing_is_sent_again() {
        sandbox.operator().faults().loseNextAnswer();

        assertThat(camara.sendCode(ANNA, "Code: {{code}}")).isInstanceOf(Outcome.Unknown.class);
        assertThat(sandbox.operator().inbox(ANNA).messages()).hasSize(1);
        assertThat(sandbox.operator().arrivals()).isEqualTo(1);
    }

    @Test
    void an_operator_that_is_busy_fails_or_talks_nonsense_is_told_apart() {
        sandbox.operator().faults().busyNext();
        sandbox.operator().faults().failNext();
        sandbox.operator().faults().garbleNextAnswer();

        assertThat(camara.sendCode(ANNA, "{{code}}")).isInstanceOf(Outcome.NotSent.class);
        assertThat(camara.sendCode(ANNA, "{{code}}")).isInstanceOf(Outcome.Unknown.class);
        assertThat(camara.sendCode(ANNA, "{{code}}")).isInstanceOf(Outcome.Unknown.class);
        assertThat(sandbox.operator().inbox(ANNA).messages()).hasSize(1);
    }

    @Test
    void a_good_validation_is_204_without_a_body_and_bears_the_name_that_it_was_called_by() throws Exception {
        Authentication sent = camara.sendCode(ANNA, "{{code}}").orThrow();
        String body = "{\"authenticationId\":\"" + sent.id().reveal() + "\",\"code\":\""
                + sandbox.operator().inbox(ANNA).lastCode().reveal() + "\"}";

        String all =
                wholeAnswer(post(VALIDATE, body).with("x-correlator", "Order-7").with("Connection", "close"));

        assertThat(all).startsWith("HTTP/1.1 204 ").endsWith("\r\n\r\n").containsIgnoringCase("x-correlator: Order-7");
        assertThat(all).doesNotContainIgnoringCase("\r\ncontent-type:").doesNotContainIgnoringCase("content-length");
    }

    @Test
    void whatever_is_answered_bears_the_name_and_one_that_cannot_be_is_refused_and_not_repeated() {
        assertThat(post(SEND, ANNAS_CODE).with("x-correlator", "a-1").send().header("x-correlator"))
                .isEqualTo("a-1");
        assertThat(post(SEND, "{}").with("x-correlator", "a-2").send().header("x-correlator"))
                .isEqualTo("a-2");
        assertThat(post(VERIFY, "{}").with("x-correlator", "a/3").send().header("x-correlator"))
                .isEqualTo("a/3");
        assertThat(post(SEND, ANNAS_CODE).send().head()).doesNotContainIgnoringCase("x-correlator");

        Told refused = post(SEND, ANNAS_CODE).with("x-correlator", "a/3").send();
        assertThat(refused.body()).isEqualTo(error(400, "INVALID_ARGUMENT", "invalid argument"));
        assertThat(refused.head()).doesNotContain("a/3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "{\"phoneNumber\":\"79000000001\",\"message\":\"{{code}}\"}",
                "{\"phoneNumber\":\"+79000000001\",\"message\":\"no place for it\"}",
                "{\"phoneNumber\":\"+79000000001\",\"message\":\"{{code}}\",\"message\":\"{{code}}\"}"
            })
    void what_is_no_request_is_an_invalid_argument_and_sends_nothing(String body) {
        Told told = post(SEND, body).send();

        assertThat(told.status()).isEqualTo(400);
        assertThat(told.header("Content-Type")).isEqualTo("application/json");
        assertThat(told.body()).isEqualTo(error(400, "INVALID_ARGUMENT", "invalid argument"));
        assertThat(sandbox.operator().arrivals()).isZero();
    }

    @Test
    void a_message_of_160_characters_is_sent_and_a_longer_one_is_not() {
        String longest = "{{code}}" + "я".repeat(152);

        assertThat(post(SEND, ANNAS_CODE.replace("Code: {{code}}", longest))
                        .send()
                        .status())
                .isEqualTo(200);
        assertThat(post(SEND, ANNAS_CODE.replace("Code: {{code}}", longest + "я"))
                        .send()
                        .status())
                .isEqualTo(400);
    }

    @Test
    void a_number_of_another_country_gets_no_code() {
        assertThat(post(SEND, ANNAS_CODE.replace("+79000000001", "+48000000001"))
                        .send()
                        .body())
                .isEqualTo(error(403, "ONE_TIME_PASSWORD_SMS.PHONE_NUMBER_NOT_ALLOWED", "phone number not allowed"));
    }

    @Test
    void whoever_shows_no_token_or_another_is_not_looked_at() {
        for (Letter stranger : List.of(
                post(SEND, ANNAS_CODE).without("Authorization"),
                post(SEND, ANNAS_CODE).with("Authorization", "Bearer token-of-the-hos"))) {
            Told told = stranger.with("x-correlator", "a-1").send();

            assertThat(told.status()).isEqualTo(401);
            assertThat(told.body()).isEqualTo(error(401, "UNAUTHENTICATED", "unauthenticated"));
            assertThat(told.header("WWW-Authenticate")).isEqualTo("Bearer");
            assertThat(told.header("x-correlator")).isEqualTo("a-1");
        }
        assertThat(sandbox.operator().arrivals()).isZero();
    }

    @Test
    void unless_it_was_told_one_a_sandbox_asks_for_no_token() {
        try (Sandbox open = Sandboxes.open()) {
            assertThat(Letter.post(open, SEND, ANNAS_CODE).send().status()).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @CsvSource({SEND, VALIDATE, VERIFY})
    void a_place_takes_nothing_but_a_post_of_json(String path) {
        assertThat(Letter.to(sandbox, "GET " + path).send().status()).isEqualTo(405);
        assertThat(post(path, "{}").with("Content-Type", "text/plain").send().status())
                .isEqualTo(415);
    }

    @Test
    void somebody_is_there() {
        Told told = Letter.to(sandbox, "GET /health").send();

        assertThat(told.status()).isEqualTo(200);
        assertThat(told.header("Content-Type")).isEqualTo("application/json");
        assertThat(told.body()).isEqualTo("{\"status\":\"up\"}");
        assertThat(Letter.post(sandbox, "/health", "{}").send().status()).isEqualTo(405);
        assertThat(Letter.to(sandbox, "GET /health?a=b").send().status()).isEqualTo(404);
    }

    private Letter post(String path, String json) {
        return Letter.post(sandbox, path, json).with("Authorization", "Bearer " + TOKEN.reveal());
    }

    private static String error(int status, String code, String message) {
        return "{\"status\":" + status + ",\"code\":\"" + code + "\",\"message\":\"" + message + "\"}";
    }

    /** All bytes until the sandbox hangs up. */
    private String wholeAnswer(Letter letter) throws Exception {
        try (var socket = Letter.open(sandbox.address())) {
            socket.getOutputStream().write(letter.bytes());
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
        }
    }

    private static <R> List<String> codes(Outcome<R> outcome) {
        return outcome.match(
                confirmed -> List.of(),
                rejected -> rejected.reasons().stream().map(Reason::code).toList(),
                notSent -> List.of(),
                unknown -> List.of());
    }
}
