package io.kabinet.testkit;

import static io.kabinet.testkit.Stories.ANNA;
import static io.kabinet.testkit.Stories.told;
import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.client.account.ReadBalance;
import io.kabinet.client.operation.Cursor;
import io.kabinet.client.operation.Operation;
import io.kabinet.client.operation.Outcome;
import io.kabinet.client.operation.Read;
import io.kabinet.client.promised.ReadPromisedPayments;
import io.kabinet.client.transport.Call;
import io.kabinet.client.transport.CancelSignal;
import io.kabinet.client.transport.Carriage;
import io.kabinet.client.transport.Deadline;
import io.kabinet.client.transport.Session;
import io.kabinet.client.transport.Ticker;
import io.kabinet.client.transport.Transport;
import io.kabinet.core.account.Balance;
import io.kabinet.core.subscriber.Msisdn;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class InMemoryTransportTest {

    private final InMemoryOperator operator = Stories.russia();
    private final Transport transport = operator.transport();
    private final Session session = operator.openSession(ANNA);
    private final CancelSignal cancel = new CancelSignal();

    @Test
    void it_answers_before_it_returns() {
        assertThat(send(new ReadBalance(ANNA)).join()).isInstanceOf(Outcome.Confirmed.class);
    }

    @Test
    void what_it_does_not_carry_reaches_nobody() {
        assertThat(transport.carries(Unheard.class)).isEqualTo(Carriage.NOT);
        assertThat(told(send(new Unheard(ANNA)).join())).isEqualTo("not sent: NOT_CARRIED");
        assertThat(operator.arrivals()).isZero();
    }

    @Test
    void nothing_is_sent_when_the_time_is_over_the_caller_has_given_up_or_it_is_closed() {
        assertThat(told(transport
                        .send(call(new ReadBalance(ANNA), Duration.ZERO))
                        .toCompletableFuture()
                        .join()))
                .isEqualTo("not sent: DEADLINE");
        cancel.cancel();
        assertThat(told(send(new ReadBalance(ANNA)).join())).isEqualTo("not sent: CANCELLED");
        transport.close();
        transport.close();
        assertThat(told(send(new ReadBalance(ANNA)).join())).isEqualTo("not sent: CLOSED");
        assertThat(operator.arrivals()).isZero();
    }

    @Test
    void closing_one_way_to_the_operator_closes_no_other() {
        transport.close();

        assertThat(told(operator.signedIn(operator.client(), ANNA).await(new ReadBalance(ANNA))))
                .isEqualTo("confirmed");
    }

    @Test
    void an_answer_that_is_held_is_given_when_told() {
        operator.faults().holdNextAnswer();
        CompletableFuture<Outcome<Balance>> answer = send(new ReadBalance(ANNA));
        assertThat(answer).isNotDone();

        operator.faults().release();

        assertThat(told(answer.join())).isEqualTo("confirmed");
    }

    @Test
    void giving_up_the_deadline_or_closing_ends_what_is_held() {
        operator.faults().times(3).holdNextAnswer();
        CompletableFuture<Outcome<Balance>> late = send(new ReadBalance(ANNA));
        operator.ticker().advance(Duration.ofSeconds(10));
        CompletableFuture<Outcome<Balance>> cancelled = send(new ReadBalance(ANNA));
        cancel.cancel();
        CompletableFuture<Outcome<Balance>> closed = transport
                .send(new Call<>(
                        new ReadBalance(ANNA),
                        Deadline.in(Duration.ofSeconds(10), operator.ticker()),
                        Optional.of(session),
                        new CancelSignal()))
                .toCompletableFuture();
        transport.close();
        operator.faults().release();

        assertThat(told(late.join())).isEqualTo("unknown: DEADLINE");
        assertThat(told(cancelled.join())).isEqualTo("unknown: CANCELLED");
        assertThat(told(closed.join())).isEqualTo("unknown: CANCELLED");
    }

    @Test
    void a_stall_moves_time_that_is_moved_by_hand_and_only_waits_for_other_time() {
        operator.faults().times(2).stallNext();
        long before = operator.ticker().nanoTime();
        assertThat(told(send(new ReadBalance(ANNA)).join())).isEqualTo("unknown: DEADLINE");
        assertThat(operator.ticker().nanoTime() - before)
                .isEqualTo(Duration.ofSeconds(10).toNanos());

        CompletableFuture<Outcome<Balance>> waiting = transport
                .send(new Call<>(
                        new ReadBalance(ANNA),
                        Deadline.in(Duration.ofMillis(1), Ticker.system()),
                        Optional.of(session),
                        cancel))
                .toCompletableFuture();
        assertThat(told(waiting.join())).isIn("unknown: DEADLINE", "not sent: DEADLINE");
    }

    @Test
    void a_cursor_that_nobody_gave_is_a_bug_of_the_caller_and_fails_the_stage() {
        CompletableFuture<?> answer = send(new ReadPromisedPayments(ANNA, Optional.of(new Cursor("before-9"))));

        assertThat(answer).isCompletedExceptionally();
        assertThat(send(new ReadPromisedPayments(ANNA, Optional.of(new Cursor("x")))))
                .isCompletedExceptionally();
    }

    private <R> CompletableFuture<Outcome<R>> send(Operation<R> operation) {
        return transport.send(call(operation, Duration.ofSeconds(10))).toCompletableFuture();
    }

    private <R> Call<R> call(Operation<R> operation, Duration time) {
        return new Call<>(operation, Deadline.in(time, operator.ticker()), Optional.of(session), cancel);
    }

    private record Unheard(Msisdn of) implements Read<String> {}
}
