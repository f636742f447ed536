package io.kabinet.testkit.layers;

import static io.kabinet.testkit.layers.Tally.ADD;
import static io.kabinet.testkit.layers.Tally.GUESS;
import static io.kabinet.testkit.layers.Tally.OLD;
import static io.kabinet.testkit.layers.Tally.SHOW;
import static io.kabinet.testkit.layers.Tally.client;
import static io.kabinet.testkit.layers.Tally.notSent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.kabinet.client.KabinetClient;
import io.kabinet.client.operation.Caller;
import io.kabinet.client.operation.KabinetException;
import io.kabinet.client.operation.Operation;
import io.kabinet.client.operation.Outcome;
import io.kabinet.client.operation.Why;
import io.kabinet.client.operation.Why.Cause;
import io.kabinet.client.transport.Transport;
import io.kabinet.testkit.transport.BendableTransport;
import io.kabinet.testkit.transport.HandTicker;
import io.kabinet.testkit.transport.Script;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class GivingUpTest {

    private static final Duration HOUR = Duration.ofHours(1);

    private final HandTicker ticker = HandTicker.holdingPauses();

    @AfterEach
    void leave_no_interrupt_to_the_next_test() {
        assertThat(Thread.interrupted()).isFalse();
    }

    @Test
    void whoever_cancels_during_a_wait_sends_no_more() {
        Script operator = new Script().keeps(Cause.BUSY).forEver();
        var answer = client(operator, ticker).build().send(ADD).toCompletableFuture();

        answer.cancel(true);
        assertThat(ticker.pending()).isZero();
        ticker.advance(HOUR);

        assertThat(answer).isCancelled();
        assertThat(operator.calls()).hasSize(1);
    }

    @Test
    void without_cancelling_the_wait_would_have_ended_in_another_attempt() {
        Script operator = new Script().keeps(Cause.BUSY).confirms(1);
        var answer = client(operator, ticker).build().send(ADD).toCompletableFuture();

        ticker.advance(Duration.ofMillis(100));

        assertThat(answer).isCompletedWithValue(Outcome.confirmed(1));
    }

    @Test
    void whoever_cancels_during_an_attempt_tells_the_transport_and_sends_no_more() {
        for (Outcome<Integer> late : List.of(Tally.<Integer>notSent(Cause.BUSY), Tally.unknown(Cause.CANCELLED))) {
            CompletableFuture<Outcome<?>> later = new CompletableFuture<>();
            Script operator = new Script().answersLater(later);
            var answer = client(operator, ticker).build().send(ADD).toCompletableFuture();

            answer.cancel(true);
            assertThat(operator.calls().get(0).cancel().isCancelled()).isTrue();
            later.complete(late);
            ticker.advance(HOUR);

            assertThat(operator.calls()).hasSize(1);
        }
    }

    @Test
    void a_cancelled_call_does_not_move_the_time_of_the_others() {
        CompletableFuture<Outcome<?>> later = new CompletableFuture<>();
        HandTicker jumping = new HandTicker();
        var answer = client(new Script().answersLater(later), jumping)
                .build()
                .send(ADD)
                .toCompletableFuture();

        answer.cancel(true);
        later.complete(notSent(Cause.BUSY));

        assertThat(jumping.nanoTime()).isZero();
    }

    @Test
    void whoever_cancels_before_the_session_is_found_to_be_over_starts_no_renewal() {
        CompletableFuture<Outcome<?>> later = new CompletableFuture<>();
        Script operator = new Script().answersLater(later);
        var answer = client(operator, ticker).build().resume(OLD).send(ADD).toCompletableFuture();

        answer.cancel(true);
        later.complete(notSent(Cause.SESSION_OVER));

        assertThat(operator.calls()).hasSize(1);
    }

    @Test
    void an_interrupted_change_is_unknown_at_once_and_the_flag_is_kept() throws InterruptedException {
        assertThat(interrupted(client -> client.perform(ADD), new Script().staysSilent()))
                .isEqualTo(Outcome.unknown(ADD, Why.of(Cause.INTERRUPTED)));
    }

    @Test
    void an_interrupted_attempt_is_unknown_at_once_and_the_flag_is_kept() throws InterruptedException {
        assertThat(interrupted(client -> client.attempt(GUESS), new Script().staysSilent()))
                .isEqualTo(Outcome.unknown(GUESS, Why.of(Cause.INTERRUPTED)));
    }

    @Test
    void an_interrupted_read_throws_at_once_with_the_outcome_and_the_flag_is_kept() throws InterruptedException {
        assertThat(interrupted(
                        client -> {
                            try {
                                return Outcome.confirmed(client.ask(SHOW));
                            } catch (KabinetException e) {
                                return e.outcome();
                            }
                        },
                        new Script().staysSilent()))
                .isEqualTo(Outcome.unknown(SHOW, Why.of(Cause.INTERRUPTED)));
    }

    @Test
    void an_interrupt_during_a_wait_sends_no_more() throws InterruptedException {
        Script operator = new Script().loses(Cause.CONNECTION_LOST).forEver();

        assertThat(interrupted(client -> client.perform(ADD), operator))
                .isEqualTo(Outcome.unknown(ADD, Why.of(Cause.INTERRUPTED)));
        assertThat(ticker.pending()).isZero();
        ticker.advance(HOUR);

        assertThat(operator.calls()).hasSize(1);
    }

    @Test
    void a_thread_that_is_interrupted_already_sends_nothing_and_has_no_doubt() {
        Script operator = new Script().confirms(1).forEver();
        Caller client = client(operator, ticker).build();

        Thread.currentThread().interrupt();
        Outcome<Integer> outcome = client.perform(ADD);
        assertThatExceptionOfType(KabinetException.class).isThrownBy(() -> client.ask(SHOW));
        boolean kept = Thread.interrupted();

        assertThat(outcome).isEqualTo(notSent(Cause.INTERRUPTED));
        assertThat(operator.calls()).isEmpty();
        assertThat(kept).isTrue();
    }

    @Test
    void a_call_that_was_cancelled_by_another_thread_is_unknown_to_the_one_that_waits() {
        Caller caller = new Caller() {
            @Override
            public <R> CompletableFuture<Outcome<R>> send(Operation<R> operation) {
                CompletableFuture<Outcome<R>> cancelled = new CompletableFuture<>();
                cancelled.cancel(true);
                return cancelled;
            }
        };

        assertThat(caller.perform(ADD)).isEqualTo(Outcome.unknown(ADD, Why.of(Cause.CANCELLED)));
    }

    /** What a thread gets that is interrupted once its call has arrived; fails unless its flag is set afterwards. */
    private Outcome<?> interrupted(Function<KabinetClient, Outcome<?>> call, Script operator)
            throws InterruptedException {
        CountDownLatch arrived = new CountDownLatch(1);
        Transport seen = new BendableTransport(operator).before(any -> arrived.countDown());
        KabinetClient client = client(seen, ticker).build();
        CompletableFuture<Outcome<?>> got = new CompletableFuture<>();
        CompletableFuture<Boolean> flag = new CompletableFuture<>();
        Thread waiting = new Thread(() -> {
            try {
                got.complete(call.apply(client));
                flag.complete(Thread.currentThread().isInterrupted());
            } catch (RuntimeException e) {
                got.completeExceptionally(e);
            }
        });
        waiting.start();
        arrived.await();
        waiting.interrupt();
        waiting.join();
        assertThat(flag).isCompletedWithValue(true);
        return got.join();
    }
}
