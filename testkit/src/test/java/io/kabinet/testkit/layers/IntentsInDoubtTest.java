package io.kabinet.testkit.layers;

import static io.kabinet.testkit.layers.Tally.ADD;
import static io.kabinet.testkit.layers.Tally.BORIS;
import static io.kabinet.testkit.layers.Tally.KEY;
import static io.kabinet.testkit.layers.Tally.NO;
import static io.kabinet.testkit.layers.Tally.OLD;
import static io.kabinet.testkit.layers.Tally.client;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.kabinet.client.Kabinet;
import io.kabinet.client.KabinetClient;
import io.kabinet.client.identity.SignOut;
import io.kabinet.client.identity.SignedOut;
import io.kabinet.client.intent.IntentState;
import io.kabinet.client.operation.LookUp;
import io.kabinet.client.operation.Outcome;
import io.kabinet.client.operation.Resolution;
import io.kabinet.client.operation.Why;
import io.kabinet.client.operation.Why.Cause;
import io.kabinet.client.transport.Carriage;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What may have happened stays in doubt until the operator says more; after a crash it is looked up, never sent again. */
class IntentsInDoubtTest extends WithIntents {

    @Test
    void a_lost_answer_leaves_it_unknown_and_a_later_resolve_settles_it() {
        operator.loses(Cause.UNREADABLE).confirms(Resolution.done(DONE));
        Outcome<SignedOut> lost = anna.perform(CHANGE);
        assertThat(states()).containsExactly(IntentState.UNKNOWN);

        assertThat(anna.resolve((Outcome.Unknown<SignedOut>) lost)).isEqualTo(Outcome.confirmed(DONE));

        assertThat(states()).isEmpty();
    }

    @Test
    void the_same_change_may_be_sent_again() {
        operator.loses(Cause.UNREADABLE).confirms(DONE);
        anna.perform(CHANGE);

        assertThat(anna.perform(CHANGE)).isEqualTo(Outcome.confirmed(DONE));
        assertThat(states()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Cause.class)
    void a_doubt_outlives_a_second_sending_that_did_not_leave(Cause cause) {
        operator.loses(Cause.UNREADABLE).keeps(cause).forEver();
        anna.perform(CHANGE);

        Outcome<SignedOut> again = anna.perform(CHANGE);

        assertThat(again).isInstanceOf(Outcome.Unknown.class);
        assertThat(states()).containsExactly(IntentState.UNKNOWN);
    }

    @Test
    void a_doubt_outlives_a_store_that_fails() {
        operator.loses(Cause.UNREADABLE);
        anna.perform(CHANGE);
        CountingStore failing = new CountingStore(store);
        failing.full = true;

        assertThat(clientOn(failing).resume(OLD).perform(CHANGE)).isInstanceOf(Outcome.Unknown.class);
        assertThat(operator.calls()).hasSize(1);
    }

    @Test
    void a_store_out_of_reach_may_know_of_an_earlier_sending() {
        CountingStore failing = new CountingStore(store);
        Kabinet own = clientOn(failing).resume(OLD);
        operator.loses(Cause.UNREADABLE);
        own.perform(CHANGE);
        failing.outOfReach = true;

        assertThat(own.perform(CHANGE)).isEqualTo(unknown(Cause.NOT_RECORDED));
        assertThat(operator.calls()).hasSize(1);
    }

    @Test
    void a_store_out_of_reach_puts_what_is_under_way_neither_out_of_the_world_nor_in_doubt() {
        CountingStore failing = new CountingStore(store);
        Kabinet own = clientOn(failing).resume(OLD);
        CompletableFuture<Outcome<?>> later = new CompletableFuture<>();
        operator.answersLater(later);
        CompletableFuture<Outcome<SignedOut>> first = own.send(CHANGE).toCompletableFuture();
        failing.outOfReach = true;

        assertThat(own.perform(CHANGE)).isEqualTo(unknown(Cause.NOT_RECORDED));

        later.complete(Tally.notSent(Cause.CLOSED));
        assertThat(first).isCompletedWithValue(Tally.notSent(Cause.CLOSED));
    }

    @Test
    void what_was_certainly_not_sent_is_no_doubt() {
        operator.keeps(Cause.CLOSED).keeps(Cause.CLOSED);
        anna.perform(CHANGE);

        assertThat(why(anna.perform(CHANGE))).isEqualTo(Cause.CLOSED);
        assertThat(states()).isEmpty();
    }

    @Test
    void a_call_that_did_not_leave_while_another_is_under_way_is_unknown_and_settles_nothing() {
        CompletableFuture<Outcome<?>> later = new CompletableFuture<>();
        operator.answersLater(later).keeps(Cause.CLOSED);
        CompletableFuture<Outcome<SignedOut>> first = anna.send(CHANGE).toCompletableFuture();

        assertThat(anna.perform(CHANGE)).isInstanceOf(Outcome.Unknown.class);
        assertThat(states()).containsExactly(IntentState.OPEN);

        later.complete(Outcome.confirmed(DONE));
        assertThat(first).isCompletedWithValue(Outcome.confirmed(DONE));
        assertThat(states()).isEmpty();
    }

    @Test
    void the_last_of_two_that_did_not_leave_knows_that_nothing_was_sent() {
        CompletableFuture<Outcome<?>> later = new CompletableFuture<>();
        operator.answersLater(later).keeps(Cause.CLOSED);
        CompletableFuture<Outcome<SignedOut>> first = anna.send(CHANGE).toCompletableFuture();
        anna.perform(CHANGE);

        later.complete(Tally.notSent(Cause.CLOSED));

        assertThat(first).isCompletedWithValue(Tally.notSent(Cause.CLOSED));
        assertThat(states()).isEmpty();
    }

    @Test
    void where_keys_mean_nothing_a_refusal_proves_nothing_of_what_was_sent_before() {
        operator.carrying(SignOut.class, Carriage.ONCE).loses(Cause.UNREADABLE).rejects(NO);
        anna.perform(CHANGE);

        assertThat(anna.perform(CHANGE)).isEqualTo(Outcome.rejected(List.of(NO)));

        assertThat(states()).containsExactly(IntentState.UNKNOWN);
    }

    @Test
    void after_a_restart_a_change_is_looked_up_and_not_sent() {
        crashed();
        operator.confirms(Resolution.done(DONE));

        assertThat(restarted().resolve(CHANGE)).isEqualTo(Outcome.confirmed(DONE));

        assertThat(operator.operations().get(1)).isEqualTo(new LookUp<>(CHANGE));
        assertThat(operator.calls()).hasSize(2);
        assertThat(states()).isEmpty();
    }

    @Test
    void after_a_restart_what_was_refused_or_never_came_is_settled_too() {
        crashed();
        operator.confirms(Resolution.fenced());
        assertThat(restarted().resolve(CHANGE)).isEqualTo(Tally.notSent(Cause.FENCED));
        assertThat(states()).isEmpty();

        operator.confirms(Resolution.refused(List.of(NO)));
        assertThat(restarted().resolve(CHANGE)).isEqualTo(Outcome.rejected(List.of(NO)));
        assertThat(states()).isEmpty();
    }

    @Test
    void after_a_restart_what_is_not_found_stays_unsettled() {
        crashed();
        operator.confirms(Resolution.notFound()).keeps(Cause.CLOSED);

        assertThat(restarted().resolve(CHANGE)).isInstanceOf(Outcome.Unknown.class);
        assertThat(restarted().resolve(CHANGE)).isInstanceOf(Outcome.Unknown.class);

        assertThat(states()).containsExactly(IntentState.UNKNOWN);
    }

    @Test
    void a_change_that_is_not_the_one_that_was_sent_is_not_looked_up() {
        crashed();

        assertThat(restarted().resolve(OTHER)).isEqualTo(REUSED);

        assertThat(operator.calls()).hasSize(1);
        assertThat(states()).containsExactly(IntentState.OPEN);
    }

    @Test
    void without_a_store_a_change_is_looked_up_all_the_same() {
        operator.confirms(Resolution.done(7));
        KabinetClient bare = client(operator, ticker).build();

        assertThat(bare.resume(OLD).resolve(ADD)).isEqualTo(Outcome.confirmed(7));
        assertThat(bare.unsettled()).isEmpty();
    }

    @Test
    void the_change_of_another_number_is_a_bug() {
        assertThatIllegalArgumentException().isThrownBy(() -> anna.resolve(new SignOut(BORIS, KEY)));

        assertThat(operator.calls()).isEmpty();
    }

    /** A process that ends before its answer comes. */
    private void crashed() {
        operator.staysSilent();
        var unused = anna.send(CHANGE);
    }

    private static Outcome<SignedOut> unknown(Cause cause) {
        return Outcome.unknown(CHANGE, Why.of(cause, "and what was sent before under this key is in doubt"));
    }

    private Kabinet restarted() {
        return clientOn(store).resume(OLD);
    }
}
