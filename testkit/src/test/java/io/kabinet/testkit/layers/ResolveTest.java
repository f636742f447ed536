package io.kabinet.testkit.layers;

import static io.kabinet.testkit.layers.Tally.ADD;
import static io.kabinet.testkit.layers.Tally.ANNA;
import static io.kabinet.testkit.layers.Tally.BORIS;
import static io.kabinet.testkit.layers.Tally.GUESS;
import static io.kabinet.testkit.layers.Tally.KEY;
import static io.kabinet.testkit.layers.Tally.NO;
import static io.kabinet.testkit.layers.Tally.OLD;
import static io.kabinet.testkit.layers.Tally.SHOW;
import static io.kabinet.testkit.layers.Tally.client;
import static io.kabinet.testkit.layers.Tally.notSent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.kabinet.client.Kabinet;
import io.kabinet.client.operation.LookUp;
import io.kabinet.client.operation.Operation;
import io.kabinet.client.operation.Outcome;
import io.kabinet.client.operation.Resolution;
import io.kabinet.client.operation.Why;
import io.kabinet.client.operation.Why.Cause;
import io.kabinet.testkit.transport.HandTicker;
import io.kabinet.testkit.transport.Script;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ResolveTest {

    private final Script operator = new Script();
    private final Kabinet anna = client(operator, new HandTicker()).build().resume(OLD);
    private final Outcome.Unknown<Integer> doubt = doubtOf(ADD);

    @Test
    void a_change_that_happened_is_confirmed_with_its_answer() {
        operator.confirms(Resolution.done(7));

        assertThat(anna.resolve(doubt)).isEqualTo(Outcome.confirmed(7));
        assertThat(operator.operations()).isEqualTo(List.of(new LookUp<>(ADD)));
        assertThat(operator.calls().get(0).session()).contains(OLD);
    }

    @Test
    void a_change_that_was_refused_is_rejected_with_its_reasons() {
        operator.confirms(Resolution.refused(List.of(NO)));

        assertThat(anna.resolve(doubt)).isEqualTo(Outcome.rejected(List.of(NO)));
    }

    @Test
    void a_change_that_is_fenced_was_not_sent() {
        operator.confirms(Resolution.fenced());

        assertThat(anna.resolve(doubt)).isEqualTo(notSent(Cause.FENCED));
    }

    @Test
    void a_change_that_is_not_found_stays_unknown() {
        operator.confirms(Resolution.notFound());

        assertThat(anna.resolve(doubt)).isSameAs(doubt);
    }

    @ParameterizedTest
    @EnumSource(Cause.class)
    void a_look_up_that_was_not_sent_settles_nothing(Cause cause) {
        operator.keeps(cause).forEver();

        assertThat(anna.resolve(doubt)).isSameAs(doubt);
    }

    @ParameterizedTest
    @EnumSource(Cause.class)
    void a_look_up_that_got_lost_settles_nothing(Cause cause) {
        operator.loses(cause).forEver();

        assertThat(anna.resolve(doubt)).isSameAs(doubt);
    }

    @Test
    void a_look_up_that_is_refused_settles_nothing() {
        operator.rejects(NO);

        assertThat(anna.resolve(doubt)).isSameAs(doubt);
    }

    @Test
    void a_look_up_changes_nothing_and_is_repeated() {
        operator.loses(Cause.CONNECTION_LOST).keeps(Cause.BUSY).confirms(Resolution.done(7));

        assertThat(anna.resolve(doubt)).isEqualTo(Outcome.confirmed(7));
    }

    @Test
    void a_look_up_during_an_interrupt_settles_nothing() {
        Thread.currentThread().interrupt();
        Outcome<Integer> outcome = anna.resolve(doubt);

        assertThat(Thread.interrupted()).isTrue();
        assertThat(outcome).isSameAs(doubt);
    }

    @Test
    void reads_and_attempts_stay_unknown_and_nothing_is_asked() {
        for (Operation<Integer> operation : List.of(SHOW, GUESS)) {
            Outcome.Unknown<Integer> other = doubtOf(operation);
            assertThat(anna.resolve(other)).isSameAs(other);
        }
        assertThat(operator.calls()).isEmpty();
    }

    @Test
    void the_doubt_of_another_number_is_a_bug_whose_message_tells_neither_number() {
        Outcome.Unknown<Integer> his = doubtOf(new Tally.Add(BORIS, 5, KEY));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> anna.resolve(his))
                .withMessageContaining("unknown")
                .satisfies(e ->
                        assertThat(e.getMessage()).doesNotContain(ANNA.wire()).doesNotContain(BORIS.wire()));
        assertThat(operator.calls()).isEmpty();
    }

    private static Outcome.Unknown<Integer> doubtOf(Operation<Integer> operation) {
        return new Outcome.Unknown<>(operation, Why.of(Cause.CONNECTION_LOST));
    }
}
