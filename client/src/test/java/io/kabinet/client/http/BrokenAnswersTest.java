package io.kabinet.client.http;

import static io.kabinet.client.testing.Samples.BALANCE;
import static io.kabinet.client.testing.Samples.READ_BALANCE;
import static io.kabinet.client.testing.Samples.TAKE;
import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.client.operation.Operation;
import io.kabinet.client.operation.Outcome;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers that break off or contradict themselves: always unknown, and asked for once. */
class BrokenAnswersTest {

    private static final String WHOLE = Calls.ok(Calls.BALANCE_JSON);
    private static final String UNTIL_CLOSE =
            "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\n\r\n" + Calls.BALANCE_JSON;

    static IntStream cuts() {
        int body = WHOLE.indexOf("\r\n\r\n") + 4;
        return IntStream.of(0, 1, 9, 15, 17, 40, body - 2, body, body + 1, body + 20, WHOLE.length() - 1);
    }

    static IntStream cutsInTheBody() {
        return IntStream.range(UNTIL_CLOSE.indexOf("\r\n\r\n") + 4, UNTIL_CLOSE.length());
    }

    @ParameterizedTest
    @MethodSource("cuts")
    void an_answer_that_is_cut_is_a_lost_connection(int length) throws Exception {
        try (RawOperator operator = RawOperator.answering(WHOLE.substring(0, length));
                HttpTransport transport = Calls.to(operator.base())) {

            assertThat(Calls.ending(Calls.send(transport, READ_BALANCE))).isEqualTo("UNKNOWN CONNECTION_LOST");

            assertThat(operator.requests()).hasSize(1);
        }
    }

    @Test
    void an_answer_that_ends_with_its_connection_is_lost_wherever_it_is_cut() throws Exception {
        for (int length : cutsInTheBody().toArray()) {
            try (RawOperator operator = RawOperator.answering(UNTIL_CLOSE.substring(0, length));
                    HttpTransport transport = Calls.to(operator.base())) {

                assertThat(Calls.ending(Calls.send(transport, READ_BALANCE)))
                        .as(UNTIL_CLOSE.substring(0, length))
                        .isEqualTo("UNKNOWN CONNECTION_LOST");
            }
        }
        try (RawOperator operator = RawOperator.answering(UNTIL_CLOSE);
                HttpTransport transport = Calls.to(operator.base())) {
            assertThat(Calls.send(transport, READ_BALANCE)).isEqualTo(Outcome.confirmed(BALANCE));
        }
    }

    static Stream<Operation<?>> operations() {
        return Stream.of(READ_BALANCE, TAKE);
    }

    @ParameterizedTest
    @MethodSource("operations")
    void a_connection_that_is_reset_after_the_request_makes_it_unknown_and_is_not_tried_again(Operation<?> operation)
            throws Exception {
        try (RawOperator operator = RawOperator.that(connection -> {
                    connection.read();
                    connection.reset();
                });
                HttpTransport transport = Calls.to(operator.base())) {

            Outcome<?> outcome = Calls.send(transport, operation);

            assertThat(Calls.ending(outcome)).isEqualTo("UNKNOWN CONNECTION_LOST");
            assertThat(operator.requests()).hasSize(1);
            assertThat(operator.connections()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 3\r\nContent-Length: 4",
                "Content-Length: 3\r\nTransfer-Encoding: chunked",
                "Transfer-Encoding: chunked\r\nContent-Length: 3",
                "Content-Length: 99999999",
            })
    void an_answer_whose_end_is_in_doubt_or_too_far_is_unreadable_and_its_connection_is_dropped(String headers)
            throws Exception {
        CountDownLatch dropped = new CountDownLatch(1);
        String head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n" + headers + "\r\n\r\n";
        try (RawOperator operator = RawOperator.that(connection -> {
                    connection.read();
                    try {
                        connection.write(head + " ".repeat(1 << 21));
                        connection.awaitGone();
                    } finally {
                        dropped.countDown();
                    }
                });
                HttpTransport transport = Calls.to(operator.base())) {

            assertThat(Calls.ending(Calls.send(transport, READ_BALANCE))).isEqualTo("UNKNOWN UNREADABLE");

            assertThat(dropped.await(10, TimeUnit.SECONDS)).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "garbage\r\n\r\n",
                "HTTP/1.1 OK\r\n\r\n",
                "HTTP/1.1 200 OK\r\nContent-Length: many\r\n\r\n",
                "HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n{}",
            })
    void what_is_not_http_is_unreadable(String answer) throws Exception {
        try (RawOperator operator = RawOperator.answering(answer);
                HttpTransport transport = Calls.to(operator.base())) {

            assertThat(Calls.ending(Calls.send(transport, READ_BALANCE))).isEqualTo("UNKNOWN UNREADABLE");
        }
    }

    @Test
    void an_answer_that_came_before_its_question_is_nobodys() throws Exception {
        String other = Calls.ok(Calls.BALANCE_JSON.replace("-12.50", "999.00"));
        try (RawOperator operator = RawOperator.that(connection -> {
                    connection.read();
                    connection.write(WHOLE + other);
                    connection.read();
                    connection.write(WHOLE);
                });
                HttpTransport transport = Calls.to(operator.base())) {

            List<Outcome<?>> outcomes =
                    List.of(Calls.send(transport, READ_BALANCE), Calls.send(transport, READ_BALANCE));

            assertThat(outcomes.get(0)).isEqualTo(Outcome.confirmed(BALANCE));
            assertThat(outcomes.get(1)).isEqualTo(Outcome.confirmed(BALANCE));
        }
    }
}
