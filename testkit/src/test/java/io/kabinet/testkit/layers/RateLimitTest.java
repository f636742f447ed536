package io.kabinet.testkit.layers;

import static io.kabinet.testkit.layers.Tally.ADD;
import static io.kabinet.testkit.layers.Tally.ANNA;
import static io.kabinet.testkit.layers.Tally.SHOW;
import static io.kabinet.testkit.layers.Tally.client;
import static io.kabinet.testkit.layers.Tally.notSent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.kabinet.client.KabinetClient;
import io.kabinet.client.operation.Operation;
import io.kabinet.client.operation.Outcome;
import io.kabinet.client.operation.RequestKey;
import io.kabinet.client.operation.Why.Cause;
import io.kabinet.client.transport.RateLimit;
import io.kabinet.client.transport.Transport;
import io.kabinet.testkit.transport.BendableTransport;
import io.kabinet.testkit.transport.HandTicker;
import io.kabinet.testkit.transport.Script;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class RateLimitTest {

    private static final RateLimit TWO_A_SECOND = new RateLimit(2, Duration.ofSeconds(1));
    private static final Duration HALF = Duration.ofMillis(500);

    private final HandTicker ticker = HandTicker.holdingPauses();
    private final Script operator = new Script().confirms(1).forEver();

    @Test
    void as_many_as_the_limit_go_at_once_and_then_one_after_another() {
        HandTicker jumping = new HandTicker();
        List<Long> times = new ArrayList<>();
        KabinetClient client = limited(
                new BendableTransport(operator).before(call -> times.add(jumping.nanoTime() / 1_000_000)), jumping);

        for (int i = 0; i < 5; i++) {
            client.ask(SHOW);
        }

        assertThat(times).containsExactly(0L, 0L, 500L, 1000L, 1500L);
    }

    @Test
    void time_without_calls_is_saved_up_to_the_limit_and_no_further() {
        KabinetClient client = limited(operator, ticker);
        send(client, 2);
        ticker.advance(Duration.ofHours(1));

        send(client, 3);

        assertThat(operator.calls()).hasSize(4);
        ticker.advance(HALF);
        assertThat(operator.calls()).hasSize(5);
    }

    @Test
    void whoever_comes_first_goes_first() {
        KabinetClient client = limited(operator, ticker);

        List<Operation<?>> sent = send(client, 6);

        for (int i = 2; i <= 6; i++) {
            assertThat(operator.operations()).isEqualTo(sent.subList(0, i));
            ticker.advance(HALF);
        }
    }

    @Test
    void nobody_goes_a_moment_too_early() {
        KabinetClient client = limited(operator, ticker);
        send(client, 3);

        ticker.advance(HALF.minusNanos(1));
        assertThat(operator.calls()).hasSize(2);

        ticker.advance(Duration.ofNanos(1));
        assertThat(operator.calls()).hasSize(3);
    }

    @Test
    void a_limit_that_does_not_divide_evenly_is_not_exceeded() {
        KabinetClient client = client(operator, ticker)
                .rateLimit(new RateLimit(3, Duration.ofSeconds(1)))
                .build();
        send(client, 6);

        ticker.advance(Duration.ofSeconds(1));

        assertThat(operator.calls()).hasSize(5);
    }

    @Test
    void whoever_would_go_at_the_deadline_or_later_is_not_sent_and_takes_no_place() {
        KabinetClient client = client(operator, ticker)
                .rateLimit(TWO_A_SECOND)
                .deadline(Duration.ofSeconds(1))
                .build();
        send(client, 3);

        assertThat(client.perform(ADD)).isEqualTo(notSent(Cause.RATE_LIMIT));
        assertThat(client.perform(ADD)).isEqualTo(notSent(Cause.RATE_LIMIT));

        ticker.advance(HALF);
        CompletableFuture<Outcome<Integer>> next = client.send(ADD).toCompletableFuture();
        assertThat(operator.calls()).hasSize(3);
        ticker.advance(HALF);
        assertThat(next).isCompletedWithValue(Outcome.confirmed(1));
    }

    @Test
    void whoever_cancels_while_waiting_is_never_sent_and_the_others_keep_their_places() {
        KabinetClient client = limited(operator, ticker);
        send(client, 2);
        CompletableFuture<?> third = client.send(ADD).toCompletableFuture();
        CompletableFuture<Outcome<Integer>> fourth = client.send(SHOW).toCompletableFuture();

        third.cancel(true);
        ticker.advance(HALF);
        assertThat(operator.calls()).hasSize(2);

        ticker.advance(HALF);
        assertThat(fourth).isCompletedWithValue(Outcome.confirmed(1));
        assertThat(operator.operations()).last().isEqualTo(SHOW);
        assertThat(ticker.pending()).isZero();
    }

    @Test
    void a_bug_of_the_transport_reaches_whoever_has_waited() {
        RuntimeException bug = new IllegalStateException("bug");
        KabinetClient client = limited(new Script().confirms(1).confirms(1).breaks(bug), ticker);
        send(client, 2);
        CompletableFuture<Outcome<Integer>> third = client.send(ADD).toCompletableFuture();

        ticker.advance(HALF);

        assertThat(third).failsWithin(Duration.ZERO).withThrowableThat().withRootCauseInstanceOf(bug.getClass());
    }

    @Test
    void all_users_of_a_client_share_the_limit() {
        KabinetClient client = limited(operator, ticker);
        client.resume(Tally.OLD).send(SHOW);
        client.resume(Tally.session(Tally.BORIS, "his")).send(new Tally.Show(Tally.BORIS));

        client.send(SHOW);

        assertThat(operator.calls()).hasSize(2);
    }

    @Test
    void a_limit_has_a_number_and_a_time() {
        for (int calls : new int[] {0, -1}) {
            assertThatIllegalArgumentException().isThrownBy(() -> new RateLimit(calls, HALF));
        }
        for (Duration per :
                List.of(Duration.ZERO, Duration.ofNanos(-1), Duration.ofDays(1).plusNanos(1))) {
            assertThatIllegalArgumentException().isThrownBy(() -> new RateLimit(1, per));
        }
        assertThat(new RateLimit(1, Duration.ofDays(1)).per()).isEqualTo(Duration.ofDays(1));
    }

    private static KabinetClient limited(Transport operator, HandTicker ticker) {
        return client(operator, ticker).rateLimit(TWO_A_SECOND).build();
    }

    private static List<Operation<?>> send(KabinetClient client, int many) {
        List<Operation<?>> sent = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            Tally.Add add = new Tally.Add(ANNA, i, RequestKey.of("key-" + i));
            client.send(add);
            sent.add(add);
        }
        return sent;
    }
}
