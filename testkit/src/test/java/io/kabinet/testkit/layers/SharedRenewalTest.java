package io.kabinet.testkit.layers;

import static io.kabinet.testkit.layers.Tally.ADD;
import static io.kabinet.testkit.layers.Tally.FRESH;
import static io.kabinet.testkit.layers.Tally.OLD;
import static io.kabinet.testkit.layers.Tally.SHOW;
import static io.kabinet.testkit.layers.Tally.client;
import static io.kabinet.testkit.layers.Tally.notSent;
import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.client.Kabinet;
import io.kabinet.client.identity.RenewSession;
import io.kabinet.client.identity.SignedOut;
import io.kabinet.client.operation.Outcome;
import io.kabinet.client.operation.Why.Cause;
import io.kabinet.client.transport.Call;
import io.kabinet.testkit.transport.BendableTransport;
import io.kabinet.testkit.transport.HandTicker;
import io.kabinet.testkit.transport.Script;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Many calls that find out at once that the session is over. */
@Timeout(60)
class SharedRenewalTest {

    private static final int MANY = 64;
    private static final Duration GRACE = Duration.ofMillis(50);

    private final HandTicker ticker = new HandTicker();
    private final CompletableFuture<Outcome<?>> renewal = new CompletableFuture<>();
    private final Script operator = new Script();
    private final Kabinet anna = client(operator, ticker).build().resume(OLD);

    @Test
    void threads_that_find_out_at_once_make_one_renewal() throws InterruptedException, ExecutionException {
        CyclicBarrier allAtOnce = new CyclicBarrier(MANY);
        AtomicInteger renewals = new AtomicInteger();
        AtomicInteger arrivals = new AtomicInteger();
        var guarded = new BendableTransport(new Script()).instead(call -> {
            arrivals.incrementAndGet();
            if (call.operation() instanceof RenewSession) {
                renewals.incrementAndGet();
                return CompletableFuture.completedFuture(Outcome.confirmed(FRESH));
            }
            if (call.session().equals(Optional.of(FRESH))) {
                return CompletableFuture.completedFuture(Outcome.confirmed(7));
            }
            meet(allAtOnce);
            return CompletableFuture.completedFuture(notSent(Cause.SESSION_OVER));
        });
        Kabinet shared = client(guarded, ticker).build().resume(OLD);

        ExecutorService threads = Executors.newFixedThreadPool(MANY);
        try {
            List<Future<Outcome<Integer>>> answers = new ArrayList<>();
            for (int i = 0; i < MANY; i++) {
                answers.add(threads.submit(() -> shared.perform(ADD)));
            }
            for (Future<Outcome<Integer>> answer : answers) {
                assertThat(answer.get()).isEqualTo(Outcome.confirmed(7));
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(renewals).hasValue(1);
        assertThat(arrivals).hasValue(MANY + 1 + MANY);
    }

    @Test
    void calls_that_find_out_during_a_renewal_wait_for_it() {
        List<CompletableFuture<Outcome<Integer>>> answers = waiting(MANY);
        assertThat(operator.calls()).hasSize(MANY + 1);

        operator.confirms(7).forEver();
        renewal.complete(Outcome.confirmed(FRESH));

        assertThat(answers).allSatisfy(answer -> assertThat(answer.join()).isEqualTo(Outcome.confirmed(7)));
        assertThat(operator.calls()).hasSize(MANY + 1 + MANY);
        assertThat(operator.calls().subList(MANY + 1, MANY + 1 + MANY))
                .allMatch(call -> call.session().equals(Optional.of(FRESH)));
    }

    @Test
    void all_that_wait_for_a_renewal_that_fails_are_not_sent() {
        List<CompletableFuture<Outcome<Integer>>> answers = waiting(3);

        renewal.complete(Outcome.rejected(List.of(Tally.NO)));

        assertThat(answers).allSatisfy(answer -> assertThat(answer.join()).isEqualTo(notSent(Cause.SESSION_OVER)));
        assertThat(operator.calls()).hasSize(4);
    }

    @Test
    void whoever_gives_up_sends_no_more_and_does_not_cancel_the_renewal_for_the_others() {
        for (int quitter : new int[] {0, 1}) {
            CompletableFuture<Outcome<?>> mine = new CompletableFuture<>();
            Script script = new Script();
            Kabinet shared = client(script, ticker).build().resume(OLD);
            script.keeps(Cause.SESSION_OVER).answersLater(mine).keeps(Cause.SESSION_OVER);
            var first = shared.send(ADD).toCompletableFuture();
            var second = shared.send(ADD).toCompletableFuture();

            (quitter == 0 ? first : second).cancel(true);
            Call<?> renewing = script.calls().get(1);
            assertThat(renewing.operation()).isInstanceOf(RenewSession.class);
            assertThat(renewing.cancel().isCancelled()).isFalse();
            script.confirms(7);
            mine.complete(Outcome.confirmed(FRESH));

            assertThat((quitter == 0 ? second : first).join()).isEqualTo(Outcome.confirmed(7));
            assertThat(script.calls()).hasSize(4);
        }
    }

    @Test
    void whoever_has_little_time_does_not_cut_the_renewal_short_for_the_others() {
        operator.keeps(Cause.SESSION_OVER).answersLater(renewal).keeps(Cause.SESSION_OVER);
        var hasty = anna.within(Duration.ofSeconds(1)).send(ADD).toCompletableFuture();
        var patient = anna.send(ADD).toCompletableFuture();

        ticker.advance(Duration.ofSeconds(1));
        assertThat(hasty).isCompletedWithValue(notSent(Cause.DEADLINE));
        assertThat(operator.calls().get(1).deadline().left()).isEqualTo(Duration.ofSeconds(9));

        operator.confirms(7);
        renewal.complete(Outcome.confirmed(FRESH));
        assertThat(patient.join()).isEqualTo(Outcome.confirmed(7));
        assertThat(operator.calls()).hasSize(4);
    }

    @Test
    void a_renewal_that_never_ends_is_given_up_and_does_not_block_the_next_call() {
        List<CompletableFuture<Outcome<Integer>>> answers = waiting(2);

        ticker.advance(Duration.ofSeconds(10).plus(GRACE));

        assertThat(answers).allSatisfy(answer -> assertThat(answer.join()).isEqualTo(notSent(Cause.DEADLINE)));
        assertThat(anna.session()).contains(OLD);
        operator.keeps(Cause.SESSION_OVER).confirms(FRESH).confirms(7);
        assertThat(anna.ask(SHOW)).isEqualTo(7);
        assertThat(ticker.pending()).isZero();
    }

    @Test
    void signing_out_during_a_renewal_ends_it_for_good() {
        List<CompletableFuture<Outcome<Integer>>> answers = waiting(2);
        operator.confirms(new SignedOut(Instant.EPOCH));
        anna.signOut();

        renewal.complete(Outcome.confirmed(FRESH));

        assertThat(answers).allSatisfy(answer -> assertThat(answer.join()).isEqualTo(notSent(Cause.SESSION_OVER)));
        assertThat(anna.session()).isEmpty();
        assertThat(operator.calls()).hasSize(4);
    }

    @Test
    void what_one_caller_does_with_its_answer_keeps_no_other_from_its_own() {
        List<CompletableFuture<Outcome<Integer>>> answers = waiting(3);
        List<CompletableFuture<Boolean>> slow = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            CompletableFuture<Outcome<Integer>> next = answers.get((i + 1) % 3);
            slow.add(answers.get(i).thenApply(mine -> next.join().equals(mine)));
        }

        operator.confirms(7).forEver();
        renewal.complete(Outcome.confirmed(FRESH));

        assertThat(slow).allSatisfy(done -> assertThat(done.join()).isTrue());
    }

    private List<CompletableFuture<Outcome<Integer>>> waiting(int many) {
        operator.keeps(Cause.SESSION_OVER).answersLater(renewal);
        List<CompletableFuture<Outcome<Integer>>> answers = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            if (i > 0) {
                operator.keeps(Cause.SESSION_OVER);
            }
            answers.add(anna.send(ADD).toCompletableFuture());
        }
        return answers;
    }

    private static void meet(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (InterruptedException | BrokenBarrierException e) {
            throw new IllegalStateException(e);
        }
    }
}
