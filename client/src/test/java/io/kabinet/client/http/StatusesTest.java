package io.kabinet.client.http;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static io.kabinet.client.testing.Samples.ABOVE_LIMIT;
import static io.kabinet.client.testing.Samples.READ_BALANCE;
import static io.kabinet.client.testing.Samples.TAKE;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import io.kabinet.client.operation.KabinetException;
import io.kabinet.client.operation.Operation;
import io.kabinet.client.operation.Outcome;
import io.kabinet.client.wire.Reply;
import io.kabinet.core.reason.Figure;
import io.kabinet.core.reason.Reason;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What each status, and each way of failing, is taken for; whatever it is, the operator is asked once. */
class StatusesTest {

    private static final String JSON = "application/json";
    private static final String PROBLEM = "application/problem+json";
    private static final String REASONS = "{\"reasons\":[{\"code\":\"AMOUNT_ABOVE_LIMIT\",\"figures\":["
            + "{\"name\":\"limit\",\"kind\":\"money\",\"value\":{\"amount\":\"800.00\",\"currency\":\"RUB\"}}]}]}";

    private static WireMockServer operator;
    private static HttpTransport transport;

    @BeforeAll
    static void start() {
        operator = new WireMockServer(wireMockConfig().dynamicPort().bindAddress("127.0.0.1"));
        operator.start();
        transport = Calls.to(URI.create("http://127.0.0.1:" + operator.port()));
    }

    @AfterAll
    static void stop() {
        transport.close();
        operator.stop();
    }

    @BeforeEach
    void forget() {
        operator.resetAll();
    }

    private static <R> Outcome<R> answered(Operation<R> operation, ResponseDefinitionBuilder answer) {
        operator.stubFor(any(anyUrl()).willReturn(answer));
        return Calls.send(transport, operation);
    }

    private static ResponseDefinitionBuilder reply(int status, String contentType, String body) {
        return aResponse()
                .withStatus(status)
                .withHeader("Content-Type", contentType)
                .withBody(body);
    }

    private static String problem(String type) {
        return "{\"type\":\"urn:kabinet:problem:" + type + "\",\"title\":\"x\",\"status\":599,\"detail\":\"y\"}";
    }

    static List<Arguments> statuses() {
        return List.of(
                Arguments.of(200, JSON, Calls.BALANCE_JSON, "CONFIRMED"),
                Arguments.of(200, "text/html", Calls.BALANCE_JSON, "UNKNOWN UNREADABLE"),
                Arguments.of(200, "text/html", "<html>Welcome to our Wi-Fi</html>", "UNKNOWN UNREADABLE"),
                Arguments.of(200, JSON, "<html>Welcome to our Wi-Fi</html>", "UNKNOWN UNREADABLE"),
                Arguments.of(200, JSON, Calls.BALANCE_JSON + "<html>", "UNKNOWN UNREADABLE"),
                Arguments.of(200, JSON, "{\"x\":" + "[".repeat(100_000), "UNKNOWN UNREADABLE"),
                Arguments.of(200, JSON, " ".repeat(Reply.LONGEST + 1), "UNKNOWN UNREADABLE"),
                Arguments.of(200, JSON, "{}", "UNKNOWN UNREADABLE"),
                Arguments.of(200, JSON, "", "UNKNOWN CONNECTION_LOST"),
                Arguments.of(201, JSON, Calls.BALANCE_JSON, "UNKNOWN UNREADABLE"),
                Arguments.of(204, JSON, "", "UNKNOWN UNREADABLE"),
                Arguments.of(206, JSON, Calls.BALANCE_JSON, "UNKNOWN UNREADABLE"),
                Arguments.of(304, JSON, "", "UNKNOWN UNREADABLE"),
                Arguments.of(400, PROBLEM, "{}", "UNKNOWN UNREADABLE"),
                Arguments.of(400, "text/html", "<html>", "UNKNOWN UNREADABLE"),
                Arguments.of(400, JSON, problem("malformed"), "UNKNOWN UNREADABLE"),
                Arguments.of(400, PROBLEM, problem("not-carried"), "UNKNOWN UNREADABLE"),
                Arguments.of(400, PROBLEM, problem("malformed"), "NOT_SENT NOT_CARRIED"),
                Arguments.of(400, PROBLEM, problem("key-missing"), "NOT_SENT NOT_CARRIED"),
                Arguments.of(401, PROBLEM, problem("session-over"), "NOT_SENT SESSION_OVER"),
                Arguments.of(401, "text/html", "<html>", "NOT_SENT SESSION_OVER"),
                Arguments.of(403, PROBLEM, REASONS, "UNKNOWN UNREADABLE"),
                Arguments.of(404, PROBLEM, problem("not-carried"), "NOT_SENT NOT_CARRIED"),
                Arguments.of(404, "text/html", "<html>", "UNKNOWN UNREADABLE"),
                Arguments.of(407, "text/html", "<html>", "UNKNOWN UNREADABLE"),
                Arguments.of(409, PROBLEM, REASONS, "REJECTED"),
                Arguments.of(409, PROBLEM, problem("in-progress"), "UNKNOWN BUSY"),
                Arguments.of(409, "text/html", "<html>", "UNKNOWN UNREADABLE"),
                Arguments.of(422, PROBLEM, REASONS, "REJECTED"),
                Arguments.of(422, PROBLEM, "{\"reasons\":[]}", "UNKNOWN UNREADABLE"),
                Arguments.of(422, PROBLEM, problem("rejected"), "UNKNOWN UNREADABLE"),
                Arguments.of(422, PROBLEM, REASONS.substring(0, 40), "UNKNOWN CONNECTION_LOST"),
                Arguments.of(422, JSON, REASONS, "UNKNOWN UNREADABLE"),
                Arguments.of(429, PROBLEM, problem("too-many"), "NOT_SENT BUSY"),
                Arguments.of(429, PROBLEM, problem("busy"), "UNKNOWN BUSY"),
                Arguments.of(429, JSON, problem("too-many"), "UNKNOWN BUSY"),
                Arguments.of(429, "text/html", "<html>", "UNKNOWN BUSY"),
                Arguments.of(500, PROBLEM, problem("failed"), "UNKNOWN OPERATOR_FAILED"),
                Arguments.of(500, PROBLEM, problem("busy"), "UNKNOWN OPERATOR_FAILED"),
                Arguments.of(502, "text/html", "<html>", "UNKNOWN OPERATOR_FAILED"),
                Arguments.of(503, PROBLEM, problem("busy"), "NOT_SENT BUSY"),
                Arguments.of(503, PROBLEM, problem("too-many"), "UNKNOWN OPERATOR_FAILED"),
                Arguments.of(503, PROBLEM, problem("lazy"), "UNKNOWN OPERATOR_FAILED"),
                Arguments.of(503, JSON, problem("busy"), "UNKNOWN OPERATOR_FAILED"),
                Arguments.of(503, PROBLEM, "<html>", "UNKNOWN OPERATOR_FAILED"),
                Arguments.of(503, PROBLEM, "", "UNKNOWN OPERATOR_FAILED"),
                Arguments.of(504, "text/html", "<html>", "UNKNOWN OPERATOR_FAILED"),
                Arguments.of(599, "text/html", "<html>", "UNKNOWN OPERATOR_FAILED"));
    }

    @ParameterizedTest
    @MethodSource("statuses")
    void a_status_is_taken_for_what_it_proves(int status, String contentType, String body, String ending) {
        assertThat(Calls.ending(answered(READ_BALANCE, reply(status, contentType, body))))
                .isEqualTo(ending);
        operator.verify(1, anyRequestedFor(anyUrl()));
    }

    @Test
    void a_refusal_brings_every_reason_also_those_of_other_versions() {
        String reasons = REASONS.replace(
                "]}]}",
                "]},{\"code\":\"STARS_AGAINST_IT\",\"figures\":[{\"name\":\"star\",\"kind\":\"zodiac\",\"value\":7}]}]}");

        assertThat(answered(TAKE, reply(422, PROBLEM, reasons)))
                .isEqualTo(Outcome.rejected(
                        List.of(ABOVE_LIMIT, new Reason("STARS_AGAINST_IT", List.of(new Figure("star", "7"))))));
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of(Fault.EMPTY_RESPONSE, "UNKNOWN CONNECTION_LOST"),
                Arguments.of(Fault.CONNECTION_RESET_BY_PEER, "UNKNOWN CONNECTION_LOST"),
                Arguments.of(Fault.MALFORMED_RESPONSE_CHUNK, "UNKNOWN CONNECTION_LOST"),
                Arguments.of(Fault.RANDOM_DATA_THEN_CLOSE, "UNKNOWN CONNECTION_LOST"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void a_fault_after_the_request_makes_it_unknown_and_is_not_tried_again(Fault fault, String ending) {
        for (Operation<?> operation : List.of(READ_BALANCE, TAKE)) {
            operator.resetAll();

            assertThat(Calls.ending(answered(operation, aResponse().withFault(fault))))
                    .isEqualTo(ending);

            operator.verify(1, anyRequestedFor(anyUrl()));
        }
    }

    @Test
    void an_answer_that_is_late_is_unknown() {
        answered(READ_BALANCE, reply(200, JSON, Calls.BALANCE_JSON));
        operator.stubFor(
                any(anyUrl()).willReturn(reply(200, JSON, Calls.BALANCE_JSON).withFixedDelay(30_000)));

        Outcome<?> outcome = Calls.outcome(transport.send(Calls.call(READ_BALANCE, Calls.SHORT)));

        assertThat(Calls.ending(outcome)).isEqualTo("UNKNOWN DEADLINE");
    }

    @ParameterizedTest
    @CsvSource({"301", "302", "303", "307", "308"})
    void a_redirect_is_not_followed_and_nothing_reaches_the_other_host(int status) throws Exception {
        try (RawOperator foreign = RawOperator.answering(Calls.ok(Calls.BALANCE_JSON))) {
            ResponseDefinitionBuilder redirect =
                    aResponse().withStatus(status).withHeader("Location", foreign.base() + "/v1/account/balance");

            assertThat(Calls.ending(answered(READ_BALANCE, redirect))).isEqualTo("UNKNOWN UNREADABLE");

            assertThat(foreign.connections()).isZero();
            assertThat(foreign.bytes()).isZero();
        }
    }

    /** The token, the number and what an operator writes into its answers stay out of whatever may be logged. */
    @ParameterizedTest
    @EnumSource(Fault.class)
    void no_secret_is_in_what_comes_of_a_fault(Fault fault) {
        assertThat(printed(answered(READ_BALANCE, aResponse().withFault(fault))))
                .satisfies(this::isSafe);
    }

    @ParameterizedTest
    @CsvSource({"200", "400", "401", "404", "409", "422", "429", "500", "503"})
    void no_secret_is_in_what_comes_of_a_bad_answer(int status) {
        String body = "{\"CANARY\":\"CANARY\",\"amount\":{\"amount\":\"CANARY\",\"currency\":\"CANARY\"},"
                + "\"type\":\"CANARY\",\"reasons\":[{\"code\":\"A CANARY\"}]}";
        for (String type : List.of(JSON, PROBLEM, "text/CANARY")) {
            Outcome<?> outcome =
                    answered(READ_BALANCE, reply(status, type, body).withHeader("X-CANARY", "CANARY"));

            assertThat(printed(outcome)).satisfies(this::isSafe);
        }
    }

    private void isSafe(String printed) {
        assertThat(printed).doesNotContain("CANARY", "token-of-anna", "79000000001", "Bearer");
    }

    private static String printed(Outcome<?> outcome) {
        StringWriter printed = new StringWriter();
        new KabinetException(outcome).printStackTrace(new PrintWriter(printed));
        return outcome + "\n" + printed;
    }
}
