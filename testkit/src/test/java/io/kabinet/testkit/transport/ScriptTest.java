package io.kabinet.testkit.transport;

import static io.kabinet.testkit.transport.Question.QUESTION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kabinet.client.operation.Outcome;
import io.kabinet.client.operation.Read;
import io.kabinet.client.operation.Why;
import io.kabinet.client.operation.Why.Cause;
import io.kabinet.client.transport.Call;
import io.kabinet.client.transport.Carriage;
import io.kabinet.core.reason.Reason;
import io.kabinet.core.subscriber.Msisdn;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ScriptTest {

    private static final Reason NO = new Reason("NO", List.of());

    private final HandTicker ticker = new HandTicker();
    private final Script script = new Script();

    @Test
    void lines_are_played_in_their_order() {
        script.confirms(1).rejects(NO).keeps(Cause.BUSY).loses(Cause.CONNECTION_LOST);
        script.answers(
                call -> Outcome.notSent(Why.of(Cause.CLOSED, call.operation().name())));

        assertThat(send()).isCompletedWithValue(Outcome.confirmed(1));
        assertThat(send()).isCompletedWithValue(Outcome.rejected(List.of(NO)));
        assertThat(send()).isCompletedWithValue(Outcome.notSent(Why.of(Cause.BUSY)));
        assertThat(send()).isCompletedWithValue(Outcome.unknown(QUESTION, Why.of(Cause.CONNECTION_LOST)));
        assertThat(send()).isCompletedWithValue(Outcome.notSent(Why.of(Cause.CLOSED, "Question")));
    }

    @Test
    void silence_never_ends_and_a_late_answer_comes_when_the_test_gives_it() {
        CompletableFuture<Outcome<?>> later = new CompletableFuture<>();
        script.staysSilent().answersLater(later);
        CompletableFuture<Outcome<Integer>> silent = send();
        CompletableFuture<Outcome<Integer>> late = send();

        ticker.advance(Duration.ofDays(1));
        assertThat(late).isNotDone();

        later.complete(Outcome.confirmed(1));
        assertThat(silent).isNotDone();
        assertThat(late).isCompletedWithValue(Outcome.confirmed(1));
    }

    @Test
    void a_bug_is_thrown_or_the_stage_fails() {
        RuntimeException bug = new UnsupportedOperationException("bug");
        script.breaks(bug).fails(bug);

        assertThatThrownBy(this::send).isSameAs(bug);
        assertThat(send()).failsWithin(Duration.ZERO).withThrowableThat().withCause(bug);
        assertThat(script.calls()).hasSize(2);
    }

    @Test
    void a_call_too_many_is_told_so_with_the_number_masked() {
        script.confirms(1);
        send().join();

        assertThat(send())
                .failsWithin(Duration.ZERO)
                .withThrowableThat()
                .havingCause()
                .isInstanceOf(IllegalStateException.class)
                .withMessage("the script is over: it had lines for 1 calls, and then came Question for"
                        + " +7 900 ***-**-01");
        assertThat(script.calls()).hasSize(2);
    }

    @Test
    void a_line_can_be_added_while_the_script_plays() {
        script.answers(call -> {
            script.confirms(2);
            return Outcome.confirmed(1);
        });

        assertThat(send()).isCompletedWithValue(Outcome.confirmed(1));
        assertThat(send()).isCompletedWithValue(Outcome.confirmed(2));
    }

    @Test
    void the_last_line_can_go_on_for_ever() {
        script.confirms(1).confirms(2).forEver();

        send().join();
        for (int i = 0; i < 100; i++) {
            assertThat(send()).isCompletedWithValue(Outcome.confirmed(2));
        }
        assertThat(script.calls()).hasSize(101);
    }

    @Test
    void no_line_cannot_go_on() {
        assertThatIllegalStateException().isThrownBy(script::forEver);
    }

    @Test
    void what_arrived_is_kept_in_order() {
        script.confirms(1).confirms(2);
        Call<Integer> first = Question.call(ticker);
        Call<Integer> second = Question.call(new Question(Msisdn.of("375330000002")), ticker);

        script.send(first);
        script.send(second);

        assertThat(script.calls()).isEqualTo(List.of(first, second));
        assertThat(script.operations()).isEqualTo(List.of(first.operation(), second.operation()));
    }

    @Test
    void kinds_are_carried_under_a_key_unless_said_otherwise() {
        record Other(Msisdn of) implements Read<Integer> {}
        script.carrying(Question.class, Carriage.ONCE);

        assertThat(script.carries(QUESTION)).isEqualTo(Carriage.ONCE);
        assertThat(script.carries(Other.class)).isEqualTo(Carriage.KEYED);
    }

    @Test
    void after_closing_nothing_arrives_and_no_line_is_used() {
        script.confirms(1);

        assertThat(script.isClosed()).isFalse();
        script.close();
        script.close();

        assertThat(script.isClosed()).isTrue();
        assertThat(send()).isCompletedWithValue(Outcome.notSent(Why.of(Cause.CLOSED)));
        assertThat(script.calls()).isEmpty();
    }

    @Test
    void each_of_many_threads_gets_a_line_of_its_own() {
        int many = 1_000;
        IntStream.range(0, many).forEach(script::confirms);
        ConcurrentLinkedQueue<Outcome<Integer>> got = new ConcurrentLinkedQueue<>();

        IntStream.range(0, many).parallel().forEach(i -> got.add(send().join()));

        Set<Outcome<Integer>> all = new HashSet<>(got);
        assertThat(all).hasSize(many);
        assertThat(script.calls()).hasSize(many);
    }

    private CompletableFuture<Outcome<Integer>> send() {
        return script.send(Question.call(ticker)).toCompletableFuture();
    }
}
