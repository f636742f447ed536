package io.kabinet.testkit.transport;

import static io.kabinet.testkit.transport.Question.QUESTION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.kabinet.client.operation.Outcome;
import io.kabinet.client.operation.Read;
import io.kabinet.client.operation.Why;
import io.kabinet.client.operation.Why.Cause;
import io.kabinet.client.transport.Call;
import io.kabinet.client.transport.Carriage;
import io.kabinet.core.subscriber.Msisdn;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class BendableTransportTest {

    private static final Outcome<Integer> ONE = Outcome.confirmed(1);
    private static final Outcome<Integer> LOST = Outcome.unknown(QUESTION, Why.of(Cause.CONNECTION_LOST));

    private final HandTicker ticker = new HandTicker();
    private final Script inner = new Script().confirms(1).forEver();
    private final BendableTransport bendable = new BendableTransport(inner);

    @Test
    void a_straight_one_passes_on_the_very_call_and_its_outcome() {
        Call<Integer> call = Question.call(ticker);

        assertThat(bendable.send(call).toCompletableFuture()).isCompletedWithValue(ONE);
        assertThat(inner.calls()).singleElement().isSameAs(call);
    }

    @Test
    void something_can_be_done_before_a_call_is_passed_on() {
        List<Integer> arrivedBefore = new ArrayList<>();
        bendable.before(call -> arrivedBefore.add(inner.calls().size()));

        assertThat(send()).isCompletedWithValue(ONE);
        assertThat(arrivedBefore).containsExactly(0);
    }

    @Test
    void what_throws_before_a_call_keeps_it_from_being_passed_on() {
        bendable.before(call -> {
            throw new IllegalStateException("bug");
        });

        assertThatIllegalStateException().isThrownBy(this::send);
        assertThat(inner.calls()).isEmpty();
    }

    @Test
    void an_outcome_can_be_changed_afterwards() {
        bendable.after((call, outcome) ->
                outcome.equals(ONE) ? Outcome.unknown(call.operation(), Why.of(Cause.UNREADABLE)) : outcome);

        assertThat(send()).isCompletedWithValue(Outcome.unknown(QUESTION, Why.of(Cause.UNREADABLE)));
        assertThat(inner.calls()).hasSize(1);
    }

    @Test
    void another_answer_can_be_given_instead() {
        bendable.instead(call -> CompletableFuture.completedFuture(Outcome.confirmed(2)));

        assertThat(send()).isCompletedWithValue(Outcome.confirmed(2));
        assertThat(inner.calls()).isEmpty();
    }

    @Test
    void a_new_bend_takes_the_place_of_the_old_one_and_straightening_takes_it_away() {
        bendable.losesFirst(5).keepsFirst(1, Cause.BUSY);
        assertThat(send()).isCompletedWithValue(Outcome.notSent(Why.of(Cause.BUSY)));
        assertThat(send()).isCompletedWithValue(ONE);

        bendable.losesFirst(5).straight();
        assertThat(send()).isCompletedWithValue(ONE);
    }

    @Test
    void the_first_answers_are_lost_after_the_calls_have_happened() {
        bendable.losesFirst(2);

        assertThat(send()).isCompletedWithValue(LOST);
        assertThat(send()).isCompletedWithValue(LOST);
        assertThat(send()).isCompletedWithValue(ONE);
        assertThat(inner.calls()).hasSize(3);
    }

    @Test
    void the_first_calls_are_kept_before_they_happen() {
        bendable.keepsFirst(2, Cause.NO_CONNECTION);

        assertThat(send()).isCompletedWithValue(Outcome.notSent(Why.of(Cause.NO_CONNECTION)));
        assertThat(send()).isCompletedWithValue(Outcome.notSent(Why.of(Cause.NO_CONNECTION)));
        assertThat(send()).isCompletedWithValue(ONE);
        assertThat(inner.calls()).hasSize(1);
    }

    @Test
    void outcomes_come_late_by_the_time_of_the_call_and_the_call_itself_at_once() {
        bendable.delays(Duration.ofSeconds(3));
        CompletableFuture<Outcome<Integer>> answer = send();
        assertThat(inner.calls()).hasSize(1);

        ticker.advance(Duration.ofSeconds(3).minusNanos(1));
        assertThat(answer).isNotDone();

        ticker.advance(Duration.ofNanos(1));
        assertThat(answer).isCompletedWithValue(ONE);
    }

    @Test
    void one_around_another_bends_two_things() {
        var outer = new BendableTransport(bendable.losesFirst(1)).keepsFirst(1, Cause.BUSY);

        List<Outcome<Integer>> got = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            got.add(outer.send(Question.call(ticker)).toCompletableFuture().join());
        }

        assertThat(got).containsExactly(Outcome.notSent(Why.of(Cause.BUSY)), LOST, ONE);
    }

    @Test
    void carriage_is_that_of_the_inner_one_unless_said_otherwise_and_whatever_the_bend() {
        record Other(Msisdn of) implements Read<Integer> {}
        inner.carrying(Other.class, Carriage.ONCE);
        bendable.carrying(Question.class, Carriage.NOT).straight();

        assertThat(bendable.carries(QUESTION)).isEqualTo(Carriage.NOT);
        assertThat(bendable.carries(Other.class)).isEqualTo(Carriage.ONCE);
        assertThat(send()).isCompletedWithValue(ONE);
    }

    @Test
    void closing_closes_the_inner_one() {
        bendable.close();

        assertThat(inner.isClosed()).isTrue();
    }

    private CompletableFuture<Outcome<Integer>> send() {
        return bendable.send(Question.call(ticker)).toCompletableFuture();
    }
}
