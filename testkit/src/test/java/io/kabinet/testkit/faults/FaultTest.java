package io.kabinet.testkit.faults;

import static io.kabinet.testkit.faults.Calls.PAYMENT;
import static io.kabinet.testkit.faults.Calls.TAKE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.kabinet.client.http.HttpTransport;
import io.kabinet.client.operation.Outcome;
import io.kabinet.testkit.transport.HandTicker;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a transport over HTTP makes of each fault, and what the operator has heard by then. */
class FaultTest {

    private static final String WHOLE = Calls.granted().replace("\r\n\r\n", "\r\nConnection: close\r\n\r\n");

    private final HandTicker ticker = new HandTicker();
    private final TinyOperator operator = TinyOperator.answering(Calls.granted());
    private final FaultProxy network =
            FaultProxy.to(operator.address()).onStandstill(fault -> ticker.advance(Calls.LONG));
    private final HttpTransport transport = Calls.over(network.address());

    @AfterEach
    void close() {
        transport.close();
        network.close();
        operator.close();
    }

    static List<Arguments> faults() {
        return List.of(
                Arguments.of(Fault.LOSE_ANSWER, "UNKNOWN CONNECTION_LOST", 1),
                Arguments.of(Fault.LOSE_REQUEST, "UNKNOWN CONNECTION_LOST", 0),
                Arguments.of(Fault.DELIVER_LATE, "UNKNOWN CONNECTION_LOST", 0),
                Arguments.of(Fault.STALL_IN_HEADERS, "UNKNOWN DEADLINE", 1),
                Arguments.of(Fault.STALL_IN_BODY, "UNKNOWN DEADLINE", 1),
                Arguments.of(Fault.DRIP, "UNKNOWN DEADLINE", 1),
                Arguments.of(Fault.cutAt(0), "UNKNOWN CONNECTION_LOST", 1),
                Arguments.of(Fault.cutAt(Integer.MAX_VALUE), "UNKNOWN CONNECTION_LOST", 1),
                Arguments.of(Fault.HTML_200, "UNKNOWN UNREADABLE", 1),
                Arguments.of(Fault.WRONG_TYPE, "UNKNOWN UNREADABLE", 1),
                Arguments.of(Fault.DUPLICATE_KEYS, "UNKNOWN UNREADABLE", 1),
                Arguments.of(Fault.TWO_LENGTHS, "UNKNOWN UNREADABLE", 1),
                Arguments.of(Fault.BARE_503, "UNKNOWN OPERATOR_FAILED", 0),
                Arguments.of(Fault.HTML_502, "UNKNOWN OPERATOR_FAILED", 1),
                Arguments.of(Fault.busyFor(Duration.ofSeconds(5)), "UNKNOWN BUSY", 0),
                Arguments.of(Fault.RESET_BEFORE, "UNKNOWN CONNECTION_LOST", 0),
                Arguments.of(Fault.RESET_AFTER, "UNKNOWN CONNECTION_LOST", 1),
                Arguments.of(Fault.NONE, "CONFIRMED", 1));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void a_fault_ends_a_call_as_what_it_proves(Fault fault, String ending, int heard) {
        network.next(fault);

        assertThat(Calls.ending(Calls.send(transport, TAKE, ticker))).isEqualTo(ending);

        assertThat(operator.requests()).hasSize(heard);
        assertThat(network.arrivals()).isEqualTo(1);
        assertThat(network.left()).isZero();
        assertThat(ticker.pending()).isZero();
    }

    @Test
    void there_is_a_test_for_each_kind() {
        assertThat(faults())
                .map(one -> ((Fault) one.get()[0]).kind())
                .containsAll(Fault.oneOfEach().stream().map(Fault::kind).toList());
    }

    @Test
    void a_busy_operator_says_how_long_it_wants_to_be_left_alone() {
        network.next(Fault.busyFor(Duration.ofSeconds(5)), Fault.busy("7"), Fault.busy("-7"));

        assertThat(IntStream.range(0, 3).mapToObj(i -> Calls.send(transport, TAKE, ticker)))
                .map(outcome -> ((Outcome.Unknown<?>) outcome).why().pause())
                .containsExactly(
                        Optional.of(Duration.ofSeconds(5)), Optional.of(Duration.ofSeconds(7)), Optional.empty());
    }

    @Test
    void after_a_fault_all_is_well() {
        network.next(Fault.LOSE_ANSWER);

        Calls.send(transport, TAKE, ticker);

        assertThat(Calls.send(transport, TAKE, ticker)).isEqualTo(Outcome.confirmed(PAYMENT));
    }

    @Test
    void an_answer_is_lost_wherever_it_is_cut() {
        for (int bytes = 0; bytes < WHOLE.length(); bytes++) {
            network.next(Fault.cutAt(bytes));

            assertThat(Calls.ending(Calls.send(transport, TAKE, ticker)))
                    .as(WHOLE.substring(0, bytes))
                    .isEqualTo("UNKNOWN CONNECTION_LOST");
        }
    }

    @Test
    void an_answer_that_drips_in_time_is_an_answer() {
        network.onStandstill(fault -> {
            ticker.advance(Duration.ofMillis(1));
            network.release(1);
        });
        network.next(Fault.DRIP);

        assertThat(Calls.send(transport, TAKE, ticker)).isEqualTo(Outcome.confirmed(PAYMENT));
        assertThat(ticker.nanoTime())
                .isEqualTo(Duration.ofMillis(WHOLE.length()).toNanos());
    }

    @Test
    void an_answer_that_drips_past_the_deadline_is_none() {
        network.onStandstill(fault -> {
            ticker.advance(Duration.ofSeconds(1));
            network.release(1);
        });
        network.next(Fault.DRIP);

        assertThat(Calls.ending(Calls.send(transport, TAKE, ticker))).isEqualTo("UNKNOWN DEADLINE");
    }

    @Test
    void a_drip_that_nobody_waits_for_any_more_takes_no_byte_from_the_next() {
        network.next(Fault.DRIP, Fault.DRIP);
        assertThat(Calls.ending(Calls.send(transport, TAKE, ticker))).isEqualTo("UNKNOWN DEADLINE");

        network.onStandstill(fault -> network.release(1));

        assertThat(Calls.send(transport, TAKE, ticker)).isEqualTo(Outcome.confirmed(PAYMENT));
    }

    @Test
    void a_request_that_is_late_comes_when_told_and_once() {
        network.next(Fault.DELIVER_LATE);
        Calls.send(transport, TAKE, ticker);
        assertThat(network.late()).isEqualTo(1);
        assertThat(operator.requests()).isEmpty();

        assertThat(network.deliverLate()).isEqualTo(1);
        assertThat(network.deliverLate()).isZero();

        assertThat(operator.requests()).singleElement().satisfies(request -> {
            assertThat(request.header("Idempotency-Key")).contains("\"order-42\"");
            assertThat(request.body()).asString().contains("300.00");
        });
    }

    @Test
    void what_is_late_stays_late_as_long_as_the_operator_cannot_be_reached() {
        try (FaultProxy away = FaultProxy.to(operator.address());
                FaultProxy before = FaultProxy.to(away.address())) {
            sendLate(before, 3);
            away.refuse();

            assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(before::deliverLate);

            assertThat(before.late()).isEqualTo(3);
            away.listen();
            assertThat(before.deliverLate()).isEqualTo(3);
            assertThat(operator.requests()).hasSize(3);
        }
    }

    @Test
    void what_is_late_comes_once_although_the_operator_breaks_off() {
        try (TinyOperator rude = TinyOperator.that((request, client) -> client.close());
                FaultProxy before = FaultProxy.to(rude.address())) {
            sendLate(before, 3);

            for (int left = 2; left >= 0; left--) {
                assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(before::deliverLate);
                assertThat(before.late()).isEqualTo(left);
            }

            assertThat(rude.requests()).hasSize(3);
        }
    }

    private void sendLate(FaultProxy to, int requests) {
        try (HttpTransport over = Calls.over(to.address())) {
            for (int i = 0; i < requests; i++) {
                to.next(Fault.DELIVER_LATE);
                Calls.send(over, TAKE, ticker);
            }
        }
    }

    @Test
    void where_nobody_listens_nothing_was_sent_until_somebody_does() {
        network.refuse();
        network.refuse();
        assertThat(Calls.ending(Calls.send(transport, TAKE, ticker))).isEqualTo("NOT_SENT NO_CONNECTION");
        assertThat(network.arrivals()).isZero();

        network.listen();
        network.listen();

        assertThat(Calls.send(transport, TAKE, ticker)).isEqualTo(Outcome.confirmed(PAYMENT));
    }

    @Test
    void a_port_that_refuses_is_given_to_nobody_else() throws IOException {
        URI address = network.address();
        network.refuse();

        try (ServerSocket other = new ServerSocket()) {
            other.setReuseAddress(false);
            assertThatExceptionOfType(BindException.class)
                    .isThrownBy(() -> other.bind(new InetSocketAddress(address.getHost(), address.getPort())));
        }
    }

    @Test
    void an_operator_that_is_gone_loses_the_connection() {
        operator.close();

        assertThat(Calls.ending(Calls.send(transport, TAKE, ticker))).isEqualTo("UNKNOWN CONNECTION_LOST");
    }
}
