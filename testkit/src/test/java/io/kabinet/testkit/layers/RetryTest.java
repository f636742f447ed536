package io.kabinet.testkit.layers;

import static io.kabinet.testkit.layers.Tally.ADD;
import static io.kabinet.testkit.layers.Tally.GUESS;
import static io.kabinet.testkit.layers.Tally.KEY;
import static io.kabinet.testkit.layers.Tally.NO;
import static io.kabinet.testkit.layers.Tally.SHOW;
import static io.kabinet.testkit.layers.Tally.client;
import static io.kabinet.testkit.layers.Tally.notSent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.kabinet.client.KabinetClient;
import io.kabinet.client.operation.Change;
import io.kabinet.client.operation.Operation;
import io.kabinet.client.operation.Outcome;
import io.kabinet.client.operation.Why;
import io.kabinet.client.operation.Why.Cause;
import io.kabinet.client.transport.Carriage;
import io.kabinet.testkit.transport.BendableTransport;
import io.kabinet.testkit.transport.HandTicker;
import io.kabinet.testkit.transport.Script;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryTest {

    private final HandTicker ticker = new HandTicker();

    @ParameterizedTest
    @CsvSource({
        "NO_CONNECTION,   3, 3, 1",
        "BUSY,            3, 3, 1",
        "CONNECTION_LOST, 3, 3, 1",
        "OPERATOR_FAILED, 3, 3, 1",
        "NOT_CARRIED,     1, 1, 1",
        "SESSION_OVER,    1, 1, 1",
        "RATE_LIMIT,      1, 1, 1",
        "DEADLINE,        1, 1, 1",
        "CANCELLED,       1, 1, 1",
        "INTERRUPTED,     1, 1, 1",
        "CLOSED,          1, 1, 1",
        "UNREADABLE,      1, 1, 1",
        "FENCED,          1, 1, 1",
        "NOT_RECORDED,    1, 1, 1",
    })
    void what_did_not_leave_is_sent_so_often(Cause cause, int read, int change, int attempt) {
        for (Carriage any : Carriage.values()) {
            assertThat(arrivals(SHOW, any, new Script().keeps(cause))).isEqualTo(read);
            assertThat(arrivals(ADD, any, new Script().keeps(cause))).isEqualTo(change);
            assertThat(arrivals(GUESS, any, new Script().keeps(cause))).isEqualTo(attempt);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "NO_CONNECTION,   3, 1, 1, 3, 1",
        "BUSY,            3, 1, 1, 3, 1",
        "CONNECTION_LOST, 3, 1, 1, 3, 1",
        "OPERATOR_FAILED, 3, 1, 1, 3, 1",
        "NOT_CARRIED,     1, 1, 1, 1, 1",
        "SESSION_OVER,    1, 1, 1, 1, 1",
        "RATE_LIMIT,      1, 1, 1, 1, 1",
        "DEADLINE,        1, 1, 1, 1, 1",
        "CANCELLED,       1, 1, 1, 1, 1",
        "INTERRUPTED,     1, 1, 1, 1, 1",
        "CLOSED,          1, 1, 1, 1, 1",
        "UNREADABLE,      1, 1, 1, 1, 1",
        "FENCED,          1, 1, 1, 1, 1",
        "NOT_RECORDED,    1, 1, 1, 1, 1",
    })
    void what_may_have_happened_is_sent_so_often(
            Cause cause, int read, int changeNot, int changeOnce, int changeKeyed, int attempt) {
        for (Carriage any : Carriage.values()) {
            assertThat(arrivals(SHOW, any, new Script().loses(cause))).isEqualTo(read);
            assertThat(arrivals(GUESS, any, new Script().loses(cause))).isEqualTo(attempt);
        }
        assertThat(arrivals(ADD, Carriage.NOT, new Script().loses(cause))).isEqualTo(changeNot);
        assertThat(arrivals(ADD, Carriage.ONCE, new Script().loses(cause))).isEqualTo(changeOnce);
        assertThat(arrivals(ADD, Carriage.KEYED, new Script().loses(cause))).isEqualTo(changeKeyed);
    }

    @ParameterizedTest
    @EnumSource(Carriage.class)
    void an_answer_ends_it_yes_or_no(Carriage any) {
        for (Operation<Integer> operation : List.of(SHOW, ADD, GUESS)) {
            assertThat(arrivals(operation, any, new Script().confirms(1))).isEqualTo(1);
            assertThat(arrivals(operation, any, new Script().rejects(NO))).isEqualTo(1);
        }
    }

    @Test
    void an_answer_after_a_doubt_is_an_answer() {
        Script operator = new Script()
                .loses(Cause.CONNECTION_LOST)
                .confirms(5)
                .loses(Cause.OPERATOR_FAILED)
                .rejects(NO);
        KabinetClient client = client(operator, ticker).build();

        assertThat(client.perform(ADD)).isEqualTo(Outcome.confirmed(5));
        assertThat(client.perform(ADD)).isEqualTo(Outcome.rejected(List.of(NO)));
    }

    @Test
    void every_attempt_carries_the_same_operation_under_the_same_key() {
        Script operator = new Script().loses(Cause.CONNECTION_LOST).forEver();

        client(operator, ticker).attempts(10).build().perform(ADD);

        assertThat(operator.operations()).hasSize(10).allSatisfy(operation -> {
            assertThat(operation).isSameAs(ADD);
            assertThat(((Change<?>) operation).key()).isSameAs(KEY);
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 10})
    void a_call_is_sent_as_often_as_was_set_and_no_more(int most) {
        Script operator = new Script().keeps(Cause.BUSY).forEver();

        Outcome<Integer> outcome =
                client(operator, ticker).attempts(most).build().perform(ADD);

        assertThat(operator.calls()).hasSize(most);
        assertThat(outcome).isEqualTo(notSent(Cause.BUSY));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 11})
    void other_numbers_of_attempts_cannot_be_set(int wrong) {
        var builder = KabinetClient.over(new Script());

        assertThatIllegalArgumentException().isThrownBy(() -> builder.attempts(wrong));
    }

    @Test
    void a_doubt_outlives_attempts_that_certainly_did_not_leave() {
        Script operator =
                new Script().keeps(Cause.BUSY).loses(Cause.OPERATOR_FAILED).keeps(Cause.NO_CONNECTION);

        assertThat(client(operator, ticker).build().perform(ADD))
                .isEqualTo(Outcome.unknown(ADD, Why.of(Cause.OPERATOR_FAILED)));
    }

    @ParameterizedTest
    @EnumSource(Cause.class)
    void a_doubt_outlives_a_last_attempt_of_any_cause(Cause last) {
        Script operator = new Script().loses(Cause.CONNECTION_LOST).keeps(last);

        assertThat(client(operator, ticker).attempts(2).build().perform(ADD))
                .isEqualTo(Outcome.unknown(ADD, Why.of(Cause.CONNECTION_LOST)));
    }

    @Test
    void of_several_doubts_the_last_is_told() {
        Script operator = new Script()
                .loses(Cause.CONNECTION_LOST)
                .loses(Cause.OPERATOR_FAILED)
                .keeps(Cause.BUSY);

        assertThat(client(operator, ticker).build().perform(ADD))
                .isEqualTo(Outcome.unknown(ADD, Why.of(Cause.OPERATOR_FAILED)));
    }

    @Test
    void a_doubt_of_one_call_is_none_of_the_next() {
        Script operator = new Script().loses(Cause.UNREADABLE).keeps(Cause.CLOSED);
        KabinetClient client = client(operator, ticker).build();

        client.perform(ADD);

        assertThat(client.perform(ADD)).isEqualTo(notSent(Cause.CLOSED));
    }

    @Test
    void waits_double_up_to_ten_times_the_first() {
        assertThat(waits(() -> 0)).containsExactly(100L, 200L, 400L, 800L, 1000L, 1000L, 1000L, 1000L, 1000L);
    }

    @Test
    void chance_makes_waits_shorter_by_half_at_most() {
        assertThat(waits(() -> -1)).containsExactly(50L, 100L, 200L, 400L, 500L, 500L, 500L, 500L, 500L);
    }

    @Test
    void a_first_wait_of_zero_waits_never() {
        Script operator = new Script().keeps(Cause.BUSY).forEver();

        client(operator, ticker).firstWait(Duration.ZERO).build().perform(ADD);

        assertThat(operator.calls()).hasSize(3);
        assertThat(ticker.nanoTime()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"100, 1", "101, 2", "300, 2", "301, 3"})
    void no_wait_goes_to_the_deadline_or_past_it(long deadline, int arrivals) {
        Script operator = new Script().keeps(Cause.BUSY).forEver();

        Outcome<Integer> outcome = client(operator, ticker)
                .deadline(Duration.ofMillis(deadline))
                .build()
                .perform(ADD);

        assertThat(operator.calls()).hasSize(arrivals);
        assertThat(outcome).isEqualTo(notSent(Cause.BUSY));
        assertThat(ticker.nanoTime()).isLessThan(Duration.ofMillis(deadline).toNanos());
    }

    @Test
    void a_thousand_calls_to_a_dead_operator_make_eleven_hundred_arrivals() {
        Script operator = new Script().loses(Cause.CONNECTION_LOST).forEver();
        KabinetClient client = client(operator, ticker).build();

        for (int i = 0; i < 1_000; i++) {
            client.perform(ADD);
        }

        assertThat(operator.calls()).hasSize(1_100);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void each_answer_allows_one_repetition_again(boolean yes) {
        Script operator = new Script().keeps(Cause.NO_CONNECTION).forEver();
        Outcome<Integer> answer = yes ? Outcome.confirmed(1) : Outcome.rejected(List.of(NO));
        BendableTransport mended = new BendableTransport(operator);
        KabinetClient client = client(mended, ticker).build();
        for (int i = 0; i < 100; i++) {
            client.perform(ADD);
        }
        int before = operator.calls().size();

        client.perform(ADD);
        assertThat(operator.calls()).hasSize(before + 1);

        mended.instead(call -> CompletableFuture.completedFuture(answer));
        client.perform(ADD);
        mended.straight();
        client.perform(ADD);
        assertThat(operator.calls()).hasSize(before + 3);
    }

    @Test
    void a_budget_that_is_full_does_not_grow() {
        Script operator = new Script();
        KabinetClient client = client(operator, ticker).build();
        for (int i = 0; i < 500; i++) {
            operator.confirms(1);
            client.perform(ADD);
        }
        operator.keeps(Cause.NO_CONNECTION).forEver();

        for (int i = 0; i < 1_000; i++) {
            client.perform(ADD);
        }

        assertThat(operator.calls()).hasSize(500 + 1_100);
    }

    private int arrivals(Operation<Integer> operation, Carriage carriage, Script operator) {
        for (var kind : List.of(Tally.Show.class, Tally.Add.class, Tally.Guess.class)) {
            operator.carrying(kind, carriage);
        }
        client(operator.forEver(), ticker).build().await(operation);
        return operator.calls().size();
    }

    private List<Long> waits(java.util.random.RandomGenerator random) {
        List<Long> times = new ArrayList<>();
        BendableTransport operator = new BendableTransport(
                        new Script().keeps(Cause.BUSY).forEver())
                .before(call -> times.add(ticker.nanoTime() / 1_000_000));

        client(operator, ticker)
                .attempts(10)
                .random(random)
                .deadline(Duration.ofMinutes(1))
                .build()
                .perform(ADD);

        List<Long> waits = new ArrayList<>();
        for (int i = 1; i < times.size(); i++) {
            waits.add(times.get(i) - times.get(i - 1));
        }
        return waits;
    }
}
