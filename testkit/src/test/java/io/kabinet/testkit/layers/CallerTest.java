package io.kabinet.testkit.layers;

import static io.kabinet.testkit.layers.Tally.ADD;
import static io.kabinet.testkit.layers.Tally.GUESS;
import static io.kabinet.testkit.layers.Tally.NO;
import static io.kabinet.testkit.layers.Tally.OLD;
import static io.kabinet.testkit.layers.Tally.SHOW;
import static io.kabinet.testkit.layers.Tally.client;
import static io.kabinet.testkit.layers.Tally.notSent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kabinet.client.KabinetClient;
import io.kabinet.client.operation.Caller;
import io.kabinet.client.operation.KabinetException;
import io.kabinet.client.operation.Outcome;
import io.kabinet.client.operation.Why;
import io.kabinet.client.operation.Why.Cause;
import io.kabinet.testkit.transport.BendableTransport;
import io.kabinet.testkit.transport.HandTicker;
import io.kabinet.testkit.transport.Script;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Timeout(60)
class CallerTest {

    private final HandTicker ticker = new HandTicker();

    static Stream<Outcome<Integer>> every_outcome() {
        return Stream.of(
                Outcome.confirmed(7),
                Outcome.rejected(List.of(NO)),
                notSent(Cause.CLOSED),
                Outcome.unknown(ADD, Why.of(Cause.UNREADABLE, "status 200")));
    }

    @ParameterizedTest
    @MethodSource("every_outcome")
    void whoever_waits_gets_what_the_asynchronous_door_gives(Outcome<Integer> outcome) {
        Script operator = new Script().answers(call -> outcome).forEver();
        KabinetClient client = client(operator, ticker).build();

        for (Caller caller : List.of(client, client.resume(OLD))) {
            assertThat(caller.send(ADD).toCompletableFuture()).isCompletedWithValue(outcome);
            assertThat(caller.await(ADD)).isEqualTo(outcome);
            assertThat(caller.perform(ADD)).isEqualTo(outcome);
            assertThat(caller.attempt(GUESS)).isEqualTo(outcome);
            assertThat(caller.send(SHOW).toCompletableFuture()).isCompletedWithValue(outcome);
        }
    }

    @ParameterizedTest
    @MethodSource("every_outcome")
    void a_read_gives_the_answer_or_throws_with_the_outcome_in_it(Outcome<Integer> outcome) {
        Script operator = new Script().answers(call -> outcome).forEver();
        Caller client = client(operator, ticker).build();

        if (outcome.answer().isPresent()) {
            assertThat(client.ask(SHOW)).isEqualTo(7);
        } else {
            assertThatExceptionOfType(KabinetException.class)
                    .isThrownBy(() -> client.ask(SHOW))
                    .satisfies(e -> assertThat(e.outcome()).isEqualTo(outcome));
        }
    }

    @Test
    void a_bug_of_the_transport_is_thrown_as_it_is_whether_it_throws_or_fails() {
        RuntimeException bug = new IllegalStateException("bug");
        Script operator = new Script().breaks(bug).fails(bug);
        KabinetClient client = client(operator, ticker).build();

        assertThatThrownBy(() -> client.perform(ADD)).isSameAs(bug);
        assertThatThrownBy(() -> client.resume(OLD).perform(ADD)).isSameAs(bug);
    }

    @Test
    void a_bug_of_the_transport_in_a_later_attempt_is_thrown_as_well() {
        RuntimeException bug = new IllegalStateException("bug");
        Script operator = new Script().keeps(Cause.BUSY).breaks(bug);

        assertThatThrownBy(() -> client(operator, ticker).build().perform(ADD)).isSameAs(bug);
    }

    @Test
    void an_error_is_thrown_as_it_is_and_what_cannot_be_thrown_is_wrapped() {
        Error error = new AssertionError("error");
        IOException checked = new IOException("checked");
        Caller client = client(new Script().fails(error).fails(checked), ticker).build();

        assertThatThrownBy(() -> client.perform(ADD)).isSameAs(error);
        assertThatThrownBy(() -> client.perform(ADD))
                .isInstanceOf(CompletionException.class)
                .hasCause(checked);
    }

    @Test
    void the_asynchronous_door_throws_no_bug_but_fails_with_it() {
        KabinetClient client = client(new Script().breaks(new IllegalStateException("bug")), ticker)
                .build();

        assertThat(client.send(ADD).toCompletableFuture())
                .failsWithin(java.time.Duration.ZERO)
                .withThrowableThat()
                .withRootCauseInstanceOf(IllegalStateException.class);
    }

    @Test
    @SuppressWarnings("NullAway") // that is the point
    void a_transport_that_gives_nothing_where_an_outcome_belongs_has_a_bug() {
        var nothing = new BendableTransport(new Script()).instead(call -> CompletableFuture.completedFuture(null));
        var noStage = new BendableTransport(new Script()).instead(call -> null);

        for (var wrong : List.of(nothing, noStage)) {
            Caller client = client(wrong, ticker).build();
            assertThatThrownBy(() -> client.perform(ADD)).isInstanceOf(NullPointerException.class);
        }
    }

    @Test
    void a_synchronous_call_inside_a_continuation_finishes() {
        ExecutorService network = Executors.newCachedThreadPool();
        try {
            Script operator = new Script().confirms(7).forEver();
            var elsewhere = new BendableTransport(operator)
                    .instead(call ->
                            CompletableFuture.supplyAsync(() -> call, network).thenCompose(operator::send));
            KabinetClient client = client(elsewhere, ticker).build();

            CompletableFuture<Outcome<Integer>> second = client.send(SHOW)
                    .toCompletableFuture()
                    .thenApply(first -> client.resume(OLD).perform(ADD));

            assertThat(second.join()).isEqualTo(Outcome.confirmed(7));
        } finally {
            network.shutdownNow();
        }
    }

    @Test
    void a_synchronous_call_inside_a_continuation_of_a_transport_in_memory_finishes() {
        KabinetClient client =
                client(new Script().confirms(7).forEver(), ticker).build();

        var second = client.send(SHOW).thenApply(first -> client.perform(ADD));

        assertThat(second.toCompletableFuture()).isCompletedWithValue(Outcome.confirmed(7));
    }

    @Test
    void a_client_closes_its_transport() {
        Script operator = new Script().confirms(7).forEver();
        KabinetClient client = client(operator, ticker).build();

        client.close();
        client.close();

        assertThat(operator.isClosed()).isTrue();
        assertThat(client.perform(ADD)).isEqualTo(notSent(Cause.CLOSED));
    }
}
