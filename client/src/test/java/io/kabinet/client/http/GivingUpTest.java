package io.kabinet.client.http;

import static io.kabinet.client.testing.Samples.ANNA;
import static io.kabinet.client.testing.Samples.READ_BALANCE;
import static io.kabinet.client.testing.Samples.SESSION;
import static io.kabinet.client.testing.Samples.TAKE;
import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.client.operation.Change;
import io.kabinet.client.operation.LookUp;
import io.kabinet.client.operation.Operation;
import io.kabinet.client.operation.Outcome;
import io.kabinet.client.operation.RequestKey;
import io.kabinet.client.transport.Call;
import io.kabinet.client.transport.Carriage;
import io.kabinet.client.transport.Session;
import io.kabinet.core.account.Balance;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.values.Secret;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Calls that are not made, are given up, or find nobody. */
class GivingUpTest {

    private final CountDownLatch arrived = new CountDownLatch(1);
    private final CountDownLatch gone = new CountDownLatch(1);

    private RawOperator silent() throws Exception {
        return RawOperator.that(connection -> {
            connection.read();
            arrived.countDown();
            try {
                connection.awaitGone();
            } finally {
                gone.countDown();
            }
        });
    }

    @Test
    void a_cancelled_call_that_is_under_way_is_unknown_and_its_connection_closed() throws Exception {
        try (RawOperator operator = silent();
                HttpTransport transport = Calls.to(operator.base())) {
            Call<?> call = Calls.call(TAKE, Calls.LONG);
            CompletionStage<? extends Outcome<?>> stage = transport.send(call);
            assertThat(arrived.await(10, TimeUnit.SECONDS)).isTrue();

            call.cancel().cancel();

            assertThat(stage.toCompletableFuture().isDone()).isTrue();
            assertThat(Calls.ending(stage.toCompletableFuture().get())).isEqualTo("UNKNOWN CANCELLED");
            assertThat(gone.await(10, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void closing_ends_what_is_under_way_and_sends_nothing_more() throws Exception {
        try (RawOperator operator = silent()) {
            HttpTransport transport = Calls.to(operator.base());
            CompletionStage<? extends Outcome<?>> stage = transport.send(Calls.call(TAKE, Calls.LONG));
            assertThat(arrived.await(10, TimeUnit.SECONDS)).isTrue();

            transport.close();
            transport.close();

            assertThat(Calls.ending(stage.toCompletableFuture().get())).isEqualTo("UNKNOWN CANCELLED");
            assertThat(gone.await(10, TimeUnit.SECONDS)).isTrue();
            assertThat(Calls.ending(Calls.send(transport, TAKE))).isEqualTo("NOT_SENT CLOSED");
            assertThat(operator.requests()).hasSize(1);
            assertThat(operator.connections()).isEqualTo(1);
        }
    }

    @Test
    void a_transport_may_be_closed_from_where_an_answer_is_taken() throws Exception {
        try (RawOperator operator = RawOperator.answering(Calls.ok(Calls.BALANCE_JSON))) {
            HttpTransport transport = Calls.to(operator.base());

            String ending = transport
                    .send(Calls.call(READ_BALANCE, Calls.LONG))
                    .thenApply(outcome -> {
                        transport.close();
                        return Calls.ending(outcome);
                    })
                    .toCompletableFuture()
                    .get(10, TimeUnit.SECONDS);

            assertThat(ending).isEqualTo("CONFIRMED");
        }
    }

    @Test
    void a_call_that_was_cancelled_before_reaches_nobody() throws Exception {
        try (RawOperator operator = silent();
                HttpTransport transport = Calls.to(operator.base())) {
            Call<?> call = Calls.call(TAKE, Calls.LONG);
            call.cancel().cancel();

            assertThat(Calls.ending(Calls.outcome(transport.send(call)))).isEqualTo("NOT_SENT CANCELLED");
            assertThat(operator.connections()).isZero();
        }
    }

    @Test
    void a_call_without_a_session_reaches_nobody() throws Exception {
        try (RawOperator operator = silent();
                HttpTransport transport = Calls.to(operator.base())) {
            Call<?> call = Calls.call(TAKE, Calls.LONG);
            Call<?> nobody = new Call<>(call.operation(), call.deadline(), Optional.empty(), call.cancel());

            assertThat(Calls.ending(Calls.outcome(transport.send(nobody)))).isEqualTo("NOT_SENT SESSION_OVER");
            assertThat(operator.connections()).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "CANARY\n", "CANARY\r\nX: y", "CANARY token", "CANARY\u0000", "CANARYё"})
    void a_token_that_fits_no_header_reaches_nobody_and_is_not_repeated(String token) throws Exception {
        try (RawOperator operator = silent();
                HttpTransport transport = Calls.to(operator.base())) {
            Session session = new Session(ANNA, Secret.of(token), Optional.empty());

            Outcome<?> outcome =
                    Calls.outcome(transport.send(Calls.call(TAKE, Calls.LONG).in(session)));

            assertThat(Calls.ending(outcome)).isEqualTo("NOT_SENT SESSION_OVER");
            assertThat(outcome.toString()).doesNotContain("CANARY");
            assertThat(operator.connections()).isZero();
        }
    }

    static Stream<Operation<?>> notCarried() {
        return Stream.of(new Unheard(ANNA, TAKE.key()), new LookUp<>(new Unheard(ANNA, TAKE.key())));
    }

    @ParameterizedTest
    @MethodSource("notCarried")
    void what_is_not_carried_reaches_nobody(Operation<?> operation) throws Exception {
        try (RawOperator operator = silent();
                HttpTransport transport = Calls.to(operator.base())) {

            assertThat(transport.carries(operation)).isEqualTo(Carriage.NOT);
            assertThat(Calls.ending(Calls.send(transport, operation))).isEqualTo("NOT_SENT NOT_CARRIED");
            assertThat(operator.connections()).isZero();
        }
    }

    @Test
    void what_is_carried_is_carried_as_often_as_needed() {
        try (HttpTransport transport =
                HttpTransport.to(URI.create("https://cabinet.example")).build()) {
            assertThat(List.of(READ_BALANCE, TAKE, new LookUp<>(TAKE))).allSatisfy(operation -> {
                assertThat(transport.carries(operation)).isEqualTo(Carriage.KEYED);
                assertThat(transport.carries(operation.getClass())).isEqualTo(Carriage.KEYED);
            });
        }
    }

    @Test
    void where_nobody_listens_nothing_was_sent() throws Exception {
        int port;
        try (ServerSocket door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = door.getLocalPort();
        }
        try (HttpTransport transport = Calls.to(URI.create("http://127.0.0.1:" + port))) {
            assertThat(Calls.ending(Calls.send(transport, TAKE))).isEqualTo("NOT_SENT NO_CONNECTION");
        }
    }

    @Test
    void where_there_is_no_such_host_nothing_was_sent() {
        try (HttpTransport transport =
                HttpTransport.to(URI.create("https://nobody.invalid")).build()) {
            Outcome<?> outcome = Calls.send(transport, TAKE);

            assertThat(Calls.ending(outcome)).isEqualTo("NOT_SENT NO_CONNECTION");
            assertThat(outcome.toString()).doesNotContain("invalid");
        }
    }

    /** The JDK may ask for the body before the handshake has failed; then nobody here can tell, and says so. */
    @Test
    void where_the_other_side_speaks_no_tls_it_hears_nothing_and_nobody_says_that_it_did() throws Exception {
        CompletableFuture<String> heard = new CompletableFuture<>();
        try (RawOperator operator = RawOperator.that(connection -> {
                    connection.write("HTTP/1.1 400 Bad\r\n\r\n");
                    heard.complete(connection.rest());
                });
                HttpTransport transport = HttpTransport.to(URI.create("https://127.0.0.1:" + operator.port()))
                        .build()) {
            assertThat(Calls.ending(Calls.send(transport, TAKE)))
                    .isIn("NOT_SENT NO_CONNECTION", "UNKNOWN CONNECTION_LOST");
            // How much of the client's greeting comes before it hangs up is a matter of moments, and may be nothing.
            assertThat(heard.get(10, TimeUnit.SECONDS))
                    .doesNotContain(
                            TAKE.key().text(), ANNA.wire(), SESSION.token().reveal(), "Bearer");
        }
    }

    @Test
    void sessions_are_not_mixed_up() throws Exception {
        try (RawOperator operator = RawOperator.that(connection -> {
                    while (true) {
                        connection.read();
                        connection.write(
                                Calls.ok(Calls.BALANCE_JSON).replace("200 OK\r\n", "200 OK\r\nSet-Cookie: a=b\r\n"));
                    }
                });
                HttpTransport transport = Calls.to(operator.base())) {
            Session other = new Session(ANNA, Secret.of("other"), Optional.empty());

            Calls.send(transport, READ_BALANCE);
            Calls.outcome(transport.send(Calls.call(READ_BALANCE, Calls.LONG).in(other)));
            Calls.outcome(transport.send(Calls.call(READ_BALANCE, Calls.LONG).in(SESSION)));

            assertThat(operator.connections()).isEqualTo(1);
            assertThat(operator.requests())
                    .extracting(request -> request.header("Authorization").get(0))
                    .containsExactly("Bearer token-of-anna", "Bearer other", "Bearer token-of-anna");
            assertThat(operator.requests())
                    .allSatisfy(request -> assertThat(request.header("Cookie")).isEmpty());
        }
    }

    private record Unheard(Msisdn of, RequestKey key) implements Change<Balance> {}
}
