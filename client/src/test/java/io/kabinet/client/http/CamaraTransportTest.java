package io.kabinet.client.http;

import static io.kabinet.client.testing.Samples.ANNA;
import static io.kabinet.client.testing.Samples.READ_BALANCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kabinet.client.KabinetClient;
import io.kabinet.client.camara.Authentication;
import io.kabinet.client.camara.CamaraCalls;
import io.kabinet.client.camara.CamaraError;
import io.kabinet.client.camara.SendCode;
import io.kabinet.client.camara.VerifyNumber;
import io.kabinet.client.operation.Outcome;
import io.kabinet.client.transport.Carriage;
import io.kabinet.core.values.Secret;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What goes to a gateway that speaks CAMARA, byte by byte, and what comes of its answers. */
class CamaraTransportTest {

    private static final Authentication SENT = new Authentication(ANNA, Secret.of("id-7"));
    private static final String BUSY = "HTTP/1.1 429 Busy\r\nRetry-After: 1\r\nContent-Length: 0\r\n\r\n";
    private static final String NO_CONTENT = "HTTP/1.1 204 No Content\r\n\r\n";

    @Test
    void a_code_is_sent_with_the_number_in_the_body_and_nowhere_else() throws IOException {
        try (RawOperator gateway = RawOperator.answering(Calls.ok("{\"authenticationId\":\"id-7\"}"));
                KabinetClient client = KabinetClient.over(to(gateway)
                                .bearer(() -> Secret.of("token-of-the-host"))
                                .build())
                        .build()) {

            assertThat(new CamaraCalls(client).correlatedBy("order-7").sendCode(ANNA, "Code: {{code}}"))
                    .isEqualTo(Outcome.confirmed(SENT));

            assertThat(gateway.requests()).singleElement().satisfies(request -> {
                assertThat(request.line()).isEqualTo("POST /api/one-time-password-sms/v1/send-code HTTP/1.1");
                assertThat(request.body())
                        .isEqualTo("{\"phoneNumber\":\"+79000000001\",\"message\":\"Code: {{code}}\"}");
                assertThat(request.header("x-correlator")).containsExactly("order-7");
                assertThat(request.header("Authorization")).containsExactly("Bearer token-of-the-host");
                assertThat(request.header("Accept")).containsExactly("application/json");
                assertThat(request.header("Content-Type")).containsExactly("application/json");
                assertThat(request.headers()).noneMatch(header -> header.contains("79000000001"));
            });
        }
    }

    @Test
    void a_code_is_validated_by_an_answer_without_a_body() throws IOException {
        try (RawOperator gateway = RawOperator.answering(NO_CONTENT);
                KabinetClient client = client(gateway)) {

            assertThat(new CamaraCalls(client).validateCode(SENT, Secret.of("0042")))
                    .isEqualTo(Outcome.confirmed(SENT));

            assertThat(gateway.requests()).singleElement().satisfies(request -> {
                assertThat(request.header("x-correlator")).isEmpty();
                assertThat(request.header("Authorization")).isEmpty();
            });
        }
    }

    @Test
    void a_204_that_announces_a_body_validates_nothing() throws IOException {
        try (RawOperator gateway = RawOperator.answering("HTTP/1.1 204 No Content\r\nContent-Length: 2\r\n\r\n{}");
                KabinetClient client = client(gateway)) {

            assertThat(Calls.ending(new CamaraCalls(client).validateCode(SENT, Secret.of("0042"))))
                    .startsWith("UNKNOWN");
        }
    }

    @Test
    void a_refusal_is_one_reason_and_is_asked_for_once() throws IOException {
        String error = "{\"status\":400,\"code\":\"ONE_TIME_PASSWORD_SMS.INVALID_OTP\",\"message\":\"0042 is wrong\"}";
        try (RawOperator gateway = RawOperator.answering(Calls.ok(error).replace("200 OK", "400 Bad Request"));
                KabinetClient client = client(gateway)) {

            Outcome<Authentication> outcome = new CamaraCalls(client).validateCode(SENT, Secret.of("0042"));

            assertThat(outcome).isEqualTo(Outcome.rejected(List.of(CamaraError.INVALID_OTP.reason())));
            assertThat(outcome.toString()).doesNotContain("0042");
            assertThat(gateway.requests()).hasSize(1);
        }
    }

    @Test
    void nothing_is_sent_twice_where_an_answer_is_lost_or_the_gateway_is_busy() throws IOException {
        try (RawOperator silent = RawOperator.that(RawOperator.Connection::read);
                RawOperator busy = RawOperator.answering(BUSY);
                KabinetClient ofSilent = client(silent);
                KabinetClient ofBusy = client(busy)) {

            assertThat(Calls.ending(new CamaraCalls(ofSilent).verifyNumber(ANNA)))
                    .isEqualTo("UNKNOWN CONNECTION_LOST");
            assertThat(Calls.ending(new CamaraCalls(ofBusy).verifyHashedNumber(ANNA)))
                    .isEqualTo("UNKNOWN BUSY");
            assertThat(silent.requests()).hasSize(1);
            assertThat(busy.requests()).hasSize(1);
        }
    }

    @Test
    void a_token_that_no_header_can_hold_keeps_the_call_here() throws IOException {
        try (RawOperator gateway = RawOperator.answering(NO_CONTENT);
                CamaraTransport transport =
                        to(gateway).bearer(() -> Secret.of("a\r\nb")).build()) {

            Outcome<Boolean> outcome = Calls.send(transport, new VerifyNumber(ANNA, false, Optional.empty()));

            assertThat(Calls.ending(outcome)).isEqualTo("NOT_SENT SESSION_OVER");
            assertThat(gateway.connections()).isZero();
        }
    }

    @Test
    void nothing_else_is_carried() throws IOException {
        try (RawOperator gateway = RawOperator.answering(NO_CONTENT);
                CamaraTransport transport = to(gateway).build();
                HttpTransport ours = Calls.to(gateway.base())) {
            SendCode send = new SendCode(ANNA, "{{code}}", Optional.empty());

            assertThat(Calls.ending(Calls.send(transport, READ_BALANCE))).isEqualTo("NOT_SENT NOT_CARRIED");
            assertThat(Calls.ending(Calls.send(ours, send))).isEqualTo("NOT_SENT NOT_CARRIED");
            assertThat(transport.carries(send)).isEqualTo(Carriage.ONCE);
            assertThat(transport.carries(READ_BALANCE)).isEqualTo(Carriage.NOT);
            assertThat(gateway.connections()).isZero();
        }
    }

    @Test
    void a_call_after_the_end_and_one_with_a_dead_deadline_stay_here() throws IOException {
        try (RawOperator gateway = RawOperator.answering(NO_CONTENT)) {
            CamaraTransport transport = to(gateway).build();
            VerifyNumber verify = new VerifyNumber(ANNA, false, Optional.empty());

            assertThat(Calls.ending(Calls.outcome(transport.send(Calls.call(verify, Duration.ZERO)))))
                    .isEqualTo("NOT_SENT DEADLINE");
            transport.close();
            assertThat(Calls.ending(Calls.send(transport, verify))).isEqualTo("NOT_SENT CLOSED");
            assertThat(gateway.connections()).isZero();
        }
    }

    @Test
    void an_address_is_https_unless_it_is_this_machine_on_request() {
        assertThatThrownBy(() ->
                        CamaraTransport.to(URI.create("http://127.0.0.1:1/")).build())
                .isInstanceOf(IllegalArgumentException.class);
        CamaraTransport.to(URI.create("https://gateway.example")).build().close();
    }

    private static CamaraTransportBuilder to(RawOperator gateway) {
        return CamaraTransport.to(gateway.base()).allowPlainLoopback();
    }

    private static KabinetClient client(RawOperator gateway) {
        return KabinetClient.over(to(gateway).build()).build();
    }
}
