package io.kabinet.client.http;

import static io.kabinet.client.testing.Samples.AVAILABLE;
import static io.kabinet.client.testing.Samples.BALANCE;
import static io.kabinet.client.testing.Samples.PAYMENT;
import static io.kabinet.client.testing.Samples.READ_AVAILABLE;
import static io.kabinet.client.testing.Samples.READ_BALANCE;
import static io.kabinet.client.testing.Samples.TAKE;
import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.client.operation.LookUp;
import io.kabinet.client.operation.Operation;
import io.kabinet.client.operation.Outcome;
import io.kabinet.client.operation.Resolution;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole exchanges, byte for byte as far as they are ours. */
class GoldenExchangeTest {

    private static final String HEAD = """
            HTTP/1.1 200 OK
            Content-Type: application/json; charset=UTF-8
            Transfer-Encoding: chunked

            """;
    private static final String OF = "{\"of\":\"79000000001\"}";
    private static final String TAKE_BODY =
            "{\"of\":\"79000000001\",\"amount\":{\"amount\":\"300.00\",\"currency\":\"RUB\"},\"key\":\"order-42\"}";
    private static final String PAYMENT_JSON = "{\"amount\":{\"amount\":\"300.00\",\"currency\":\"RUB\"},"
            + "\"takenAt\":\"2026-03-01T09:00:00Z\",\"repayBy\":\"2026-03-04T09:00:00Z\","
            + "\"fee\":{\"amount\":{\"amount\":\"25.00\",\"currency\":\"RUB\"},\"timing\":\"ON_EXPIRY\"},"
            + "\"repayments\":[{\"topUp\":\"till-7\",\"amount\":{\"amount\":\"100.00\",\"currency\":\"RUB\"},"
            + "\"at\":\"2026-03-02T10:00:00.25Z\",\"repaid\":{\"amount\":\"99.99\",\"currency\":\"RUB\"}}],"
            + "\"seenAt\":\"2026-03-03T00:00:00Z\"}";
    private static final String AVAILABLE_JSON = "{\"amount\":{\"amount\":\"800.00\",\"currency\":\"RUB\"},"
            + "\"reasons\":[{\"code\":\"AMOUNT_ABOVE_LIMIT\",\"figures\":[{\"name\":\"limit\",\"kind\":\"money\","
            + "\"value\":{\"amount\":\"800.00\",\"currency\":\"RUB\"}}]}]}";

    static List<Arguments> exchanges() {
        return List.of(
                Arguments.of(READ_BALANCE, "/api/v1/account/balance", OF, List.of(), Calls.BALANCE_JSON, BALANCE),
                Arguments.of(
                        READ_AVAILABLE,
                        "/api/v1/promised-payments/available",
                        OF,
                        List.of(),
                        AVAILABLE_JSON,
                        AVAILABLE),
                Arguments.of(
                        TAKE,
                        "/api/v1/promised-payments/take",
                        TAKE_BODY,
                        List.of("\"order-42\""),
                        PAYMENT_JSON,
                        PAYMENT),
                Arguments.of(
                        new LookUp<>(TAKE),
                        "/api/v1/promised-payments/take/look-up",
                        TAKE_BODY,
                        List.of(),
                        "{\"state\":\"DONE\",\"answer\":" + PAYMENT_JSON + "}",
                        Resolution.done(PAYMENT)));
    }

    @ParameterizedTest
    @MethodSource("exchanges")
    <R> void an_operation_goes_out_and_its_answer_comes_in(
            Operation<R> operation, String path, String body, List<String> keys, String answer, R value)
            throws Exception {
        try (RawOperator operator = RawOperator.answering(Calls.ok(answer));
                HttpTransport transport = Calls.to(operator.base())) {

            assertThat(Calls.send(transport, operation)).isEqualTo(Outcome.confirmed(value));

            assertThat(operator.requests()).singleElement().satisfies(request -> {
                assertThat(request.line()).isEqualTo("POST " + path + " HTTP/1.1");
                assertThat(request.body()).isEqualTo(body);
                assertThat(request.header("Authorization")).containsExactly("Bearer token-of-anna");
                assertThat(request.header("Content-Type")).containsExactly("application/json");
                assertThat(request.header("Accept")).containsExactly("application/json, application/problem+json");
                assertThat(request.header("Idempotency-Key")).isEqualTo(keys);
                assertThat(request.header("Host")).containsExactly("127.0.0.1:" + operator.port());
                assertThat(request.header("Upgrade")).isEmpty();
            });
        }
    }

    @ParameterizedTest
    @MethodSource("exchanges")
    <R> void an_answer_in_chunks_is_the_same_answer(
            Operation<R> operation, String path, String body, List<String> keys, String answer, R value)
            throws Exception {
        String head = HEAD.replace("\n", "\r\n");
        String chunks = "5\r\n" + answer.substring(0, 5) + "\r\n" + Integer.toHexString(answer.length() - 5) + "\r\n"
                + answer.substring(5) + "\r\n0\r\n\r\n";
        try (RawOperator operator = RawOperator.answering(head + chunks);
                HttpTransport transport = Calls.to(operator.base())) {

            assertThat(Calls.send(transport, operation)).isEqualTo(Outcome.confirmed(value));
        }
    }
}
