package io.kabinet.client.wire;

import static io.kabinet.client.testing.Samples.AVAILABLE;
import static io.kabinet.client.testing.Samples.BALANCE;
import static io.kabinet.client.testing.Samples.PAYMENT;
import static io.kabinet.client.testing.Samples.READ_AVAILABLE;
import static io.kabinet.client.testing.Samples.READ_BALANCE;
import static io.kabinet.client.testing.Samples.TAKE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.client.operation.LookUp;
import io.kabinet.client.operation.Operation;
import io.kabinet.client.operation.Resolution;
import io.kabinet.client.testing.Samples;
import io.kabinet.core.promised.PromisedPayment;
import io.kabinet.core.values.Stated;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The bytes, written by hand, that both ends have to write and to understand. */
class GoldenBytesTest {

    private static final String TAKE_BYTES =
            "{\"of\":\"79000000001\",\"amount\":{\"amount\":\"300.00\",\"currency\":\"RUB\"},\"key\":\"order-42\"}";
    private static final String PAYMENT_BYTES = "{\"amount\":{\"amount\":\"300.00\",\"currency\":\"RUB\"},"
            + "\"takenAt\":\"2026-03-01T09:00:00Z\",\"repayBy\":\"2026-03-04T09:00:00Z\","
            + "\"repayments\":[{\"topUp\":\"till-7\",\"amount\":{\"amount\":\"100.00\",\"currency\":\"RUB\"},"
            + "\"at\":\"2026-03-02T10:00:00.250Z\",\"repaid\":{\"amount\":\"99.99\",\"currency\":\"RUB\"}}],"
            + "\"seenAt\":\"2026-03-03T00:00:00Z\","
            + "\"fee\":{\"amount\":{\"amount\":\"25.00\",\"currency\":\"RUB\"},\"timing\":\"ON_EXPIRY\"}}";
    private static final String BARE_PAYMENT_BYTES = "{\"amount\":{\"amount\":\"300.00\",\"currency\":\"RUB\"},"
            + "\"takenAt\":\"2026-03-01T09:00:00Z\",\"repayBy\":\"2026-03-04T09:00:00Z\","
            + "\"repayments\":[],\"seenAt\":\"2026-03-01T09:00:00Z\"}";
    private static final String REASONS_BYTES = "[{\"code\":\"AMOUNT_ABOVE_LIMIT\",\"figures\":[{\"name\":\"limit\","
            + "\"kind\":\"money\",\"value\":{\"amount\":\"800.00\",\"currency\":\"RUB\"}}]}]";

    private static final PromisedPayment BARE_PAYMENT =
            PromisedPayment.taken(PAYMENT.amount(), PAYMENT.takenAt(), PAYMENT.repayBy(), Stated.notStated());

    static List<Arguments> exchanges() {
        LookUp<PromisedPayment> lookUp = new LookUp<>(TAKE);
        return List.of(
                Arguments.of(
                        READ_BALANCE,
                        "/v1/account/balance",
                        "{\"of\":\"79000000001\"}",
                        BALANCE,
                        "{\"amount\":{\"amount\":\"-12.50\",\"currency\":\"RUB\"},\"asOf\":\"2026-03-01T09:00:00Z\"}"),
                Arguments.of(
                        READ_AVAILABLE,
                        "/v1/promised-payments/available",
                        "{\"of\":\"79000000001\"}",
                        AVAILABLE,
                        "{\"amount\":{\"amount\":\"800.00\",\"currency\":\"RUB\"},\"reasons\":" + REASONS_BYTES + "}"),
                Arguments.of(TAKE, "/v1/promised-payments/take", TAKE_BYTES, PAYMENT, PAYMENT_BYTES),
                Arguments.of(TAKE, "/v1/promised-payments/take", TAKE_BYTES, BARE_PAYMENT, BARE_PAYMENT_BYTES),
                lookUp(lookUp, Resolution.done(PAYMENT), "{\"state\":\"DONE\",\"answer\":" + PAYMENT_BYTES + "}"),
                lookUp(
                        lookUp,
                        Resolution.refused(List.of(Samples.ABOVE_LIMIT)),
                        "{\"state\":\"REFUSED\",\"reasons\":" + REASONS_BYTES + "}"),
                lookUp(lookUp, Resolution.fenced(), "{\"state\":\"FENCED\"}"),
                lookUp(lookUp, Resolution.notFound(), "{\"state\":\"NOT_FOUND\"}"));
    }

    private static Arguments lookUp(Operation<?> lookUp, Resolution<PromisedPayment> found, String bytes) {
        return Arguments.of(lookUp, "/v1/promised-payments/take/look-up", TAKE_BYTES, found, bytes);
    }

    @ParameterizedTest
    @MethodSource("exchanges")
    <R> void an_operation_and_its_answer_are_these_bytes_at_both_ends(
            Operation<R> operation, String path, String operationBytes, R answer, String answerBytes)
            throws Unreadable {
        Endpoint<R> endpoint = Contract.KABINET.of(operation).orElseThrow();
        Form<R> form = endpoint.form();

        assertThat(endpoint.route()).hasToString("POST " + path);
        assertThat(Contract.KABINET.at(new Route("POST", path))).contains(endpoint);
        assertThat(form.write(operation)).asString(UTF_8).isEqualTo(operationBytes);
        assertThat(form.read(operationBytes.getBytes(UTF_8))).isEqualTo(operation);
        assertThat(form.writeAnswer(answer)).asString(UTF_8).isEqualTo(answerBytes);
        assertThat(form.readAnswer(answerBytes.getBytes(UTF_8))).isEqualTo(answer);
    }
}
