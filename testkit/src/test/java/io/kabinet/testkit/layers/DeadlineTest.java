package io.kabinet.testkit.layers;

import static io.kabinet.testkit.layers.Tally.ADD;
import static io.kabinet.testkit.layers.Tally.OLD;
import static io.kabinet.testkit.layers.Tally.SHOW;
import static io.kabinet.testkit.layers.Tally.client;
import static io.kabinet.testkit.layers.Tally.notSent;
import static io.kabinet.testkit.layers.Tally.unknown;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.kabinet.client.Kabinet;
import io.kabinet.client.KabinetClient;
import io.kabinet.client.operation.Operation;
import io.kabinet.client.operation.Outcome;
import io.kabinet.client.operation.Why;
import io.kabinet.client.operation.Why.Cause;
import io.kabinet.client.transport.RateLimit;
import io.kabinet.client.transport.Ticker;
import io.kabinet.testkit.transport.BendableTransport;
import io.kabinet.testkit.transport.HandTicker;
import io.kabinet.testkit.transport.Script;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeadlineTest {

    private static final Duration TEN_SECONDS = Duration.ofSeconds(10);
    private static final Duration GRACE = Duration.ofMillis(50);

    private final HandTicker ticker = new HandTicker();

    @Test
    void a_transport_that_never_answers_is_waited_for_until_just_after_the_deadline() {
        Script operator = new Script().staysSilent();
        CompletableFuture<Outcome<Integer>> answer =
                sent(client(operator, ticker).build());

        ticker.advance(TEN_SECONDS.plus(GRACE).minusNanos(1));
        assertThat(answer).isNotDone();

        ticker.advance(Duration.ofNanos(1));
        assertThat(answer).isCompletedWithValue(unknown(Cause.DEADLINE));
        assertThat(operator.calls().get(0).cancel().isCancelled()).isTrue();
    }

    @Test
    void a_stage_ends_at_its_deadline_though_its_executor_never_comes_to_it() {
        Script operator = new Script().staysSilent();
        CompletableFuture<Outcome<Integer>> answer =
                sent(client(operator, ticker).executor(task -> {}).build());

        ticker.advance(TEN_SECONDS.plus(GRACE));

        assertThat(answer).isCompletedWithValue(unknown(Cause.DEADLINE));
    }

    @Test
    void what_a_transport_says_at_the_deadline_itself_is_heard() {
        Script operator = new Script().confirms(1);
        var slow = new BendableTransport(operator).delays(TEN_SECONDS);
        CompletableFuture<Outcome<Integer>> answer = sent(client(slow, ticker).build());

        ticker.advance(TEN_SECONDS.plus(GRACE));

        assertThat(answer).isCompletedWithValue(Outcome.confirmed(1));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void an_answer_that_comes_later_changes_nothing_and_sends_nothing(boolean good) {
        CompletableFuture<Outcome<?>> late = new CompletableFuture<>();
        Script operator = new Script().answersLater(late);
        CompletableFuture<Outcome<Integer>> answer =
                sent(client(operator, ticker).build());
        ticker.advance(TEN_SECONDS.plus(GRACE));

        late.complete(good ? Outcome.confirmed(1) : notSent(Cause.BUSY));

        assertThat(answer).isCompletedWithValue(unknown(Cause.DEADLINE));
        assertThat(operator.calls()).hasSize(1);
    }

    @Test
    void a_call_that_has_ended_leaves_no_alarm_behind() {
        Script operator = new Script().keeps(Cause.BUSY).confirms(1).rejects(Tally.NO);
        KabinetClient client = client(operator, ticker).build();

        client.ask(SHOW);
        client.perform(ADD);

        assertThat(ticker.pending()).isZero();
    }

    @Test
    void a_transport_that_breaks_leaves_no_alarm_behind() {
        KabinetClient client = client(new Script().breaks(new IllegalStateException("bug")), ticker)
                .build();

        assertThatIllegalStateException().isThrownBy(() -> client.ask(SHOW)).withMessage("bug");
        assertThat(ticker.pending()).isZero();
    }

    @Test
    @SuppressWarnings("NullAway") // that is the point
    void nothing_to_send_is_a_bug_of_the_caller_and_leaves_no_alarm_behind() {
        KabinetClient client = client(new Script(), ticker).build();
        Operation<Integer> nothing = null;

        assertThatNullPointerException().isThrownBy(() -> client.send(nothing));
        assertThat(ticker.pending()).isZero();
    }

    @Test
    void nothing_is_sent_after_the_deadline_by_a_repetition_whose_timer_came_late() {
        Script operator = new Script().keeps(Cause.BUSY).forEver();
        Ticker late = new LateTicker(ticker, Duration.ofMillis(110));

        Outcome<Integer> outcome =
                client(operator, late).deadline(Duration.ofMillis(200)).build().perform(ADD);

        assertThat(operator.calls()).hasSize(1);
        assertThat(outcome).isEqualTo(notSent(Cause.DEADLINE));
    }

    @Test
    void a_doubt_outlives_a_repetition_whose_timer_came_late() {
        Script operator = new Script().loses(Cause.CONNECTION_LOST).forEver();
        Ticker late = new LateTicker(ticker, Duration.ofMillis(110));

        Outcome<Integer> outcome =
                client(operator, late).deadline(Duration.ofMillis(200)).build().perform(ADD);

        assertThat(operator.calls()).hasSize(1);
        assertThat(outcome).isEqualTo(Outcome.unknown(ADD, Why.of(Cause.CONNECTION_LOST)));
    }

    @Test
    void nothing_is_sent_after_the_deadline_by_a_rate_limit_whose_timer_came_late() {
        Script operator = new Script().confirms(1).forEver();
        Ticker late = new LateTicker(ticker, Duration.ofMillis(110));
        KabinetClient client = client(operator, late)
                .rateLimit(new RateLimit(1, Duration.ofMillis(100)))
                .deadline(Duration.ofMillis(200))
                .build();
        client.ask(SHOW);

        assertThat(client.perform(ADD)).isEqualTo(notSent(Cause.DEADLINE));
        assertThat(operator.calls()).hasSize(1);
    }

    @Test
    void a_view_with_another_time_gives_it_to_its_calls_and_leaves_the_first_view_as_it_is() {
        Script operator = new Script().staysSilent().forEver();
        Kabinet anna = client(operator, ticker).build().resume(OLD);

        anna.within(Duration.ofSeconds(1)).send(SHOW);
        anna.send(SHOW);

        assertThat(operator.calls())
                .extracting(call -> call.deadline().left())
                .containsExactly(Duration.ofSeconds(1), TEN_SECONDS);
    }

    @Test
    void a_day_is_the_longest_time_and_nothing_none() {
        Kabinet anna = client(new Script(), ticker).build().resume(OLD);

        assertThat(anna.within(Duration.ofDays(1))).isNotNull();
        assertThat(anna.within(Duration.ofNanos(1))).isNotNull();
        for (Duration wrong : new Duration[] {
            Duration.ZERO, Duration.ofNanos(-1), Duration.ofDays(1).plusNanos(1)
        }) {
            assertThatIllegalArgumentException().isThrownBy(() -> anna.within(wrong));
        }
    }

    @Test
    void all_attempts_share_one_deadline() {
        Script operator = new Script().keeps(Cause.BUSY).forEver();

        client(operator, ticker).build().perform(ADD);

        assertThat(operator.calls())
                .extracting(call -> call.deadline())
                .hasSize(3)
                .allMatch(operator.calls().get(0).deadline()::equals);
    }

    private static CompletableFuture<Outcome<Integer>> sent(KabinetClient client) {
        return client.send(SHOW).toCompletableFuture();
    }

    /** Pauses last longer than they should, as they do on a busy machine. */
    private record LateTicker(HandTicker hand, Duration late) implements Ticker {

        @Override
        public long nanoTime() {
            return hand.nanoTime();
        }

        @Override
        public Alarm pause(Duration wait, Runnable then) {
            return hand.pause(wait.plus(late), then);
        }

        @Override
        public Alarm alarm(Duration wait, Runnable action) {
            return hand.alarm(wait, action);
        }
    }
}
