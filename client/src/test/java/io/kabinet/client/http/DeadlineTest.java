package io.kabinet.client.http;

import static io.kabinet.client.testing.Samples.BALANCE;
import static io.kabinet.client.testing.Samples.READ_BALANCE;
import static io.kabinet.client.testing.Samples.SESSION;
import static io.kabinet.client.testing.Samples.TAKE;
import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.client.operation.Operation;
import io.kabinet.client.operation.Outcome;
import io.kabinet.client.transport.Call;
import io.kabinet.client.transport.CancelSignal;
import io.kabinet.client.transport.Deadline;
import io.kabinet.core.promised.PromisedPayment;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One deadline over everything, and nothing left behind when it passes. */
class DeadlineTest {

    private static final String HEAD =
            "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n";

    private final BellTicker ticker = new BellTicker();
    private final CountDownLatch stalled = new CountDownLatch(1);
    private final CountDownLatch gone = new CountDownLatch(1);

    private <R> Call<R> call(Operation<R> operation) {
        return new Call<>(operation, Deadline.in(Calls.LONG, ticker), Optional.of(SESSION), new CancelSignal());
    }

    static List<Arguments> stalls() {
        return List.of(
                stall("silence", connection -> {}),
                stall("half a status line", connection -> connection.write("HTTP/1.1 20")),
                stall("half the headers", connection -> connection.write(HEAD.substring(0, 30))),
                stall("no body", connection -> connection.write(HEAD)),
                stall("half a body", connection -> connection.write(HEAD + "{\"amount\":")));
    }

    private static Arguments stall(String name, RawOperator.Script script) {
        return Arguments.of(name, script);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("stalls")
    void a_stalled_answer_ends_at_the_deadline_and_its_connection_with_it(String name, RawOperator.Script script)
            throws Exception {
        stallsAfter(connection -> {
            script.play(connection);
            stalled.countDown();
            connection.awaitGone();
        });
    }

    @Test
    void an_answer_that_drips_ends_at_the_deadline_as_well() throws Exception {
        stallsAfter(connection -> {
            connection.write(HEAD);
            for (int i = 0; i < 1000; i++) {
                connection.write(" ");
                stalled.countDown();
                connection.moment();
            }
        });
    }

    /** A byte every ten milliseconds: each is in time for any timeout between two of them, and the head never ends. */
    @Test
    void headers_that_drip_end_at_the_deadline_as_well() throws Exception {
        stallsAfter(connection -> dripHeaders(connection, stalled::countDown));
    }

    @Test
    void headers_that_drip_do_not_outlive_the_machines_own_time() throws Exception {
        try (RawOperator operator = RawOperator.that(connection -> {
                    connection.read();
                    dripHeaders(connection, () -> {});
                });
                HttpTransport transport = Calls.to(operator.base())) {
            Call<?> call = Calls.call(TAKE, Calls.SHORT);

            Outcome<?> outcome = Calls.outcome(transport.send(call));

            assertThat(Calls.ending(outcome)).isEqualTo("UNKNOWN DEADLINE");
            assertThat(call.deadline().hasPassed()).isTrue();
        }
    }

    private static void dripHeaders(RawOperator.Connection connection, Runnable afterEach)
            throws IOException, InterruptedException {
        String head = HEAD.strip() + "\r\nX-Drip: ";
        for (int i = 0; true; i++) {
            connection.write(i < head.length() ? head.substring(i, i + 1) : "x");
            afterEach.run();
            connection.moment();
        }
    }

    private void stallsAfter(RawOperator.Script script) throws Exception {
        try (RawOperator operator = RawOperator.that(connection -> {
                    connection.read();
                    try {
                        script.play(connection);
                    } finally {
                        gone.countDown();
                    }
                });
                HttpTransport transport = Calls.to(operator.base())) {
            CompletionStage<Outcome<PromisedPayment>> stage = transport.send(call(TAKE));
            assertThat(stalled.await(10, TimeUnit.SECONDS)).isTrue();
            assertThat(stage.toCompletableFuture().isDone()).isFalse();

            ticker.ring();

            assertThat(stage.toCompletableFuture().isDone()).isTrue();
            assertThat(Calls.ending(Calls.outcome(stage))).isEqualTo("UNKNOWN DEADLINE");
            assertThat(gone.await(10, TimeUnit.SECONDS)).isTrue();
            assertThat(operator.requests()).hasSize(1);
            assertThat(ticker.set()).isZero();
        }
    }

    @Test
    void where_the_handshake_never_ends_nothing_was_sent() throws Exception {
        try (RawOperator operator = RawOperator.that(connection -> {
                    stalled.countDown();
                    try {
                        connection.awaitGone();
                    } finally {
                        gone.countDown();
                    }
                });
                HttpTransport transport = HttpTransport.to(URI.create("https://127.0.0.1:" + operator.port()))
                        .build()) {
            CompletionStage<Outcome<PromisedPayment>> stage = transport.send(call(TAKE));
            assertThat(stalled.await(10, TimeUnit.SECONDS)).isTrue();

            ticker.ring();

            assertThat(Calls.ending(Calls.outcome(stage))).isEqualTo("NOT_SENT NO_CONNECTION");
            assertThat(gone.await(10, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void an_answer_in_time_calls_the_alarm_off() throws Exception {
        try (RawOperator operator = RawOperator.answering(Calls.ok(Calls.BALANCE_JSON));
                HttpTransport transport = Calls.to(operator.base())) {

            assertThat(Calls.outcome(transport.send(call(READ_BALANCE)))).isEqualTo(Outcome.confirmed(BALANCE));

            assertThat(ticker.set()).isZero();
        }
    }

    @Test
    void the_machines_own_time_ends_a_call_as_well() throws Exception {
        try (RawOperator operator = RawOperator.that(connection -> {
                    connection.read();
                    connection.write(Calls.ok(Calls.BALANCE_JSON));
                    connection.read();
                    connection.write(HEAD);
                    connection.awaitGone();
                });
                HttpTransport transport = Calls.to(operator.base())) {
            Calls.send(transport, READ_BALANCE);
            Call<?> call = Calls.call(TAKE, Calls.SHORT);

            Outcome<?> outcome = Calls.outcome(transport.send(call));

            assertThat(Calls.ending(outcome)).isEqualTo("UNKNOWN DEADLINE");
            assertThat(call.deadline().hasPassed()).isTrue();
        }
    }

    @Test
    void a_call_whose_deadline_has_passed_reaches_nobody() throws Exception {
        try (RawOperator operator = RawOperator.answering(Calls.ok(Calls.BALANCE_JSON));
                HttpTransport transport = Calls.to(operator.base())) {

            Outcome<?> outcome = Calls.outcome(transport.send(Calls.call(READ_BALANCE, Duration.ZERO)));

            assertThat(Calls.ending(outcome)).isEqualTo("NOT_SENT DEADLINE");
            assertThat(operator.connections()).isZero();
        }
    }
}
