package io.kabinet.testkit.layers;

import static io.kabinet.testkit.layers.Tally.ADD;
import static io.kabinet.testkit.layers.Tally.ANNA;
import static io.kabinet.testkit.layers.Tally.BORIS;
import static io.kabinet.testkit.layers.Tally.FRESH;
import static io.kabinet.testkit.layers.Tally.KEY;
import static io.kabinet.testkit.layers.Tally.NO;
import static io.kabinet.testkit.layers.Tally.OLD;
import static io.kabinet.testkit.layers.Tally.SHOW;
import static io.kabinet.testkit.layers.Tally.client;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.kabinet.client.Kabinet;
import io.kabinet.client.identity.SignOut;
import io.kabinet.client.intent.Intent;
import io.kabinet.client.intent.IntentState;
import io.kabinet.client.intent.IntentStore;
import io.kabinet.client.operation.Outcome;
import io.kabinet.client.operation.RequestKey;
import io.kabinet.client.operation.Why.Cause;
import io.kabinet.core.values.Secret;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Each change is written down before it is sent, and settled afterwards. */
class IntentsTest extends WithIntents {

    @Test
    void a_change_is_open_when_its_first_byte_leaves_and_settled_when_its_answer_comes() {
        operator.answers(call -> {
            assertThat(client.unsettled()).singleElement().satisfies(intent -> {
                assertThat(intent.key()).isEqualTo(KEY);
                assertThat(intent.operation()).isEqualTo("SignOut");
                assertThat(intent.since()).isEqualTo(NOON);
                assertThat(intent.state()).isEqualTo(IntentState.OPEN);
            });
            return Outcome.confirmed(DONE);
        });

        assertThat(anna.perform(CHANGE)).isEqualTo(Outcome.confirmed(DONE));

        assertThat(states()).isEmpty();
        operator.keeps(Cause.CLOSED);
        assertThat(anna.perform(CHANGE)).isInstanceOf(Outcome.Unknown.class);
    }

    @Test
    void a_rejection_and_what_was_not_sent_are_settled() {
        operator.rejects(NO).keeps(Cause.CLOSED);

        anna.perform(CHANGE);
        anna.perform(new SignOut(ANNA, RequestKey.of("order-43")));

        assertThat(operator.calls()).hasSize(2);
        assertThat(states()).isEmpty();
    }

    @Test
    void a_bug_of_the_transport_leaves_it_unknown() {
        operator.breaks(new IllegalStateException("a bug"));

        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> anna.perform(CHANGE));

        assertThat(states()).containsExactly(IntentState.UNKNOWN);
    }

    @Test
    void an_answer_that_never_comes_leaves_it_open() {
        operator.staysSilent();
        var unused = anna.send(CHANGE);
        ticker.advance(Duration.ofMinutes(1));

        assertThat(states()).containsExactly(IntentState.OPEN);
    }

    @Test
    void reads_and_attempts_are_not_written_down() throws IOException {
        store.close();
        operator.confirms(1).confirms(2);

        assertThat(anna.ask(SHOW)).isEqualTo(1);
        assertThat(anna.attempt(Tally.GUESS)).isEqualTo(Outcome.confirmed(2));
    }

    @Test
    void what_cannot_be_written_down_is_not_sent() {
        CountingStore failing = new CountingStore(store);
        failing.full = true;

        assertThat(why(clientOn(failing).resume(OLD).perform(CHANGE))).isEqualTo(Cause.NOT_RECORDED);

        assertThat(operator.calls()).isEmpty();
    }

    @Test
    void what_cannot_be_written_down_does_not_leave_though_a_closed_store_tells_nothing_of_before() throws IOException {
        store.close();

        assertThat(anna.perform(CHANGE)).isInstanceOf(Outcome.Unknown.class);

        assertThat(operator.calls()).isEmpty();
    }

    @Test
    void a_change_that_the_wire_has_no_form_for_is_not_sent() {
        assertThat(why(anna.perform(ADD))).isEqualTo(Cause.NOT_RECORDED);

        assertThat(operator.calls()).isEmpty();
        assertThat(states()).isEmpty();
    }

    @Test
    void an_outcome_is_told_even_if_it_cannot_be_written_down() {
        operator.answers(call -> {
            closeStore();
            return Outcome.confirmed(DONE);
        });

        assertThat(anna.perform(CHANGE)).isEqualTo(Outcome.confirmed(DONE));
    }

    @Test
    void another_change_under_the_same_key_is_refused_here() {
        operator.loses(Cause.UNREADABLE);
        anna.perform(CHANGE);

        Outcome<?> other = anna.perform(OTHER);

        assertThat(other).isEqualTo(REUSED);
        assertThat(operator.calls()).hasSize(1);
        assertThat(states()).containsExactly(IntentState.UNKNOWN);
    }

    @Test
    void the_same_key_of_another_number_stands_for_another_intent() {
        operator.loses(Cause.UNREADABLE).confirms(DONE);
        anna.perform(CHANGE);

        Kabinet boris = client.resume(Tally.session(BORIS, "his"));

        assertThat(boris.perform(new SignOut(BORIS, KEY))).isInstanceOf(Outcome.Confirmed.class);
    }

    @Test
    void intents_lie_above_the_session_keeper_so_a_renewal_is_a_part_of_one_intent() {
        operator.keeps(Cause.SESSION_OVER).confirms(FRESH).answers(call -> {
            assertThat(states()).containsExactly(IntentState.OPEN);
            return Outcome.confirmed(DONE);
        });
        CountingStore counting = new CountingStore(store);

        assertThat(clientOn(counting).resume(OLD).perform(CHANGE)).isEqualTo(Outcome.confirmed(DONE));

        assertThat(counting.opened).isEqualTo(1);
    }

    @Test
    void intents_lie_above_retry_so_there_is_one_for_all_attempts() {
        operator.loses(Cause.CONNECTION_LOST).keeps(Cause.BUSY).confirms(DONE);
        CountingStore counting = new CountingStore(store);

        assertThat(clientOn(counting).resume(OLD).perform(CHANGE)).isEqualTo(Outcome.confirmed(DONE));

        assertThat(operator.calls()).hasSize(3);
        assertThat(counting.opened).isEqualTo(1);
    }

    @Test
    void a_store_holds_neither_number_nor_arguments_and_tells_no_key_of_a_stranger() throws IOException {
        operator.loses(Cause.UNREADABLE);
        anna.perform(OTHER);

        Intent intent = store.unsettled().get(0);

        assertThat(intent + intent.id().owner() + intent.seal())
                .doesNotContain(ANNA.wire())
                .doesNotContain("300");
        assertThat(intent.seal()).isNotEqualTo(sealUnder(Secret.of("another key for the seals of intents")));
    }

    @Test
    void a_short_key_is_refused_and_not_repeated() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> client(operator, ticker).intents(store, Secret.of("hunter2"), () -> NOON))
                .withMessageNotContaining("hunter2");
    }

    @Test
    void a_store_that_cannot_be_read_says_so() throws IOException {
        store.close();

        assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(client::unsettled);
    }

    private String sealUnder(Secret other) throws IOException {
        IntentStore fresh = IntentStore.inMemory();
        operator.loses(Cause.UNREADABLE);
        client(operator, ticker)
                .intents(fresh, other, () -> NOON)
                .build()
                .resume(OLD)
                .perform(OTHER);
        return fresh.unsettled().get(0).seal();
    }

    private void closeStore() {
        try {
            store.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
