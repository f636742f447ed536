package io.kabinet.testkit.layers;

import static io.kabinet.testkit.layers.Tally.ADD;
import static io.kabinet.testkit.layers.Tally.ANNA;
import static io.kabinet.testkit.layers.Tally.BORIS;
import static io.kabinet.testkit.layers.Tally.FRESH;
import static io.kabinet.testkit.layers.Tally.GUESS;
import static io.kabinet.testkit.layers.Tally.NO;
import static io.kabinet.testkit.layers.Tally.OLD;
import static io.kabinet.testkit.layers.Tally.SHOW;
import static io.kabinet.testkit.layers.Tally.client;
import static io.kabinet.testkit.layers.Tally.notSent;
import static io.kabinet.testkit.layers.Tally.session;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.kabinet.client.Kabinet;
import io.kabinet.client.identity.RenewSession;
import io.kabinet.client.identity.SignInByPassword;
import io.kabinet.client.identity.SignOut;
import io.kabinet.client.identity.SignedOut;
import io.kabinet.client.operation.Operation;
import io.kabinet.client.operation.Outcome;
import io.kabinet.client.operation.Why;
import io.kabinet.client.operation.Why.Cause;
import io.kabinet.client.transport.Session;
import io.kabinet.core.values.Secret;
import io.kabinet.testkit.transport.HandTicker;
import io.kabinet.testkit.transport.Script;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SessionTest {

    private static final RenewSession RENEW = new RenewSession(ANNA, Secret.of("renews old"));
    private static final SignedOut OUT = new SignedOut(Instant.EPOCH);

    private final HandTicker ticker = new HandTicker();
    private final Script operator = new Script();
    private final Kabinet anna = client(operator, ticker).build().resume(OLD);

    static Stream<Operation<Integer>> every_kind() {
        return Stream.of(SHOW, ADD, GUESS);
    }

    @ParameterizedTest
    @MethodSource("every_kind")
    void a_session_that_is_over_is_renewed_once_and_the_call_is_sent_once_more(Operation<Integer> operation) {
        operator.keeps(Cause.SESSION_OVER).confirms(FRESH).confirms(7);

        assertThat(anna.await(operation)).isEqualTo(Outcome.confirmed(7));

        assertThat(operator.operations()).isEqualTo(List.of(operation, RENEW, operation));
        assertThat(sessions()).containsExactly(Optional.of(OLD), Optional.empty(), Optional.of(FRESH));
        assertThat(anna.session()).contains(FRESH);
    }

    @Test
    void later_calls_go_in_the_new_session() {
        operator.keeps(Cause.SESSION_OVER).confirms(FRESH).confirms(7).confirms(8);

        anna.ask(SHOW);
        anna.ask(SHOW);

        assertThat(sessions()).last().isEqualTo(Optional.of(FRESH));
    }

    @Test
    void a_new_session_that_is_over_too_is_not_renewed_for_the_same_call() {
        operator.keeps(Cause.SESSION_OVER).confirms(FRESH).keeps(Cause.SESSION_OVER);

        assertThat(anna.perform(ADD)).isEqualTo(notSent(Cause.SESSION_OVER));
        assertThat(operator.calls()).hasSize(3);
    }

    @Test
    void the_next_call_renews_the_new_session_by_its_own_secret() {
        Session third = session(ANNA, "third");
        operator.keeps(Cause.SESSION_OVER).confirms(FRESH).confirms(7);
        operator.keeps(Cause.SESSION_OVER).confirms(third).confirms(8);

        anna.ask(SHOW);
        assertThat(anna.ask(SHOW)).isEqualTo(8);

        assertThat(operator.operations().get(4)).isEqualTo(new RenewSession(ANNA, Secret.of("renews fresh")));
        assertThat(anna.session()).contains(third);
    }

    static Stream<Outcome<Session>> no_session() {
        return Stream.of(
                notSent(Cause.NO_CONNECTION),
                notSent(Cause.BUSY),
                notSent(Cause.SESSION_OVER),
                Outcome.rejected(List.of(NO)),
                Outcome.unknown(RENEW, Why.of(Cause.CONNECTION_LOST)),
                Outcome.unknown(RENEW, Why.of(Cause.DEADLINE)),
                Outcome.confirmed(session(BORIS, "of another")));
    }

    @ParameterizedTest
    @MethodSource("no_session")
    void a_renewal_that_brings_none_is_not_repeated_and_leaves_the_session_as_it_was(Outcome<Session> renewed) {
        operator.keeps(Cause.SESSION_OVER).answers(call -> renewed);

        assertThat(anna.perform(ADD)).isEqualTo(notSent(Cause.SESSION_OVER));

        assertThat(operator.calls()).hasSize(2);
        assertThat(anna.session()).contains(OLD);
    }

    @ParameterizedTest
    @MethodSource("no_session")
    void after_a_renewal_that_brought_none_the_next_call_may_renew(Outcome<Session> renewed) {
        operator.keeps(Cause.SESSION_OVER).answers(call -> renewed);
        anna.perform(ADD);

        operator.keeps(Cause.SESSION_OVER).confirms(FRESH).confirms(7);

        assertThat(anna.perform(ADD)).isEqualTo(Outcome.confirmed(7));
    }

    @Test
    void a_session_that_cannot_be_renewed_is_not() {
        Session plain = new Session(ANNA, Secret.of("plain"), Optional.empty());
        operator.keeps(Cause.SESSION_OVER);
        Kabinet here = client(operator, ticker).build().resume(plain);

        assertThat(here.perform(ADD)).isEqualTo(notSent(Cause.SESSION_OVER));
        assertThat(operator.calls()).hasSize(1);
        assertThat(here.session()).contains(plain);
    }

    @Test
    void a_bug_in_the_renewal_reaches_the_caller() {
        operator.keeps(Cause.SESSION_OVER).breaks(new IllegalStateException("bug"));

        assertThatIllegalStateException().isThrownBy(() -> anna.perform(ADD)).withMessage("bug");

        operator.keeps(Cause.SESSION_OVER).confirms(FRESH).confirms(7);
        assertThat(anna.perform(ADD)).isEqualTo(Outcome.confirmed(7));
    }

    @Test
    void a_doubt_from_before_is_kept_and_nothing_is_sent_again() {
        operator.loses(Cause.CONNECTION_LOST).keeps(Cause.SESSION_OVER);

        assertThat(anna.perform(ADD)).isEqualTo(Outcome.unknown(ADD, Why.of(Cause.CONNECTION_LOST)));
        assertThat(operator.calls()).hasSize(2);
    }

    @Test
    void other_outcomes_renew_nothing() {
        operator.keeps(Cause.CLOSED).rejects(NO).loses(Cause.UNREADABLE).confirms(1);

        for (int i = 0; i < 4; i++) {
            anna.perform(ADD);
        }

        assertThat(operator.operations()).isEqualTo(List.of(ADD, ADD, ADD, ADD));
    }

    @Test
    void two_views_share_what_was_renewed() {
        Kabinet other = anna.within(java.time.Duration.ofSeconds(1));
        operator.keeps(Cause.SESSION_OVER).confirms(FRESH).confirms(7).confirms(8);

        other.ask(SHOW);
        anna.ask(SHOW);

        assertThat(anna.session()).contains(FRESH);
        assertThat(sessions()).last().isEqualTo(Optional.of(FRESH));
    }

    @Test
    void two_numbers_know_nothing_of_each_other() {
        Session his = session(BORIS, "his");
        var client = client(operator, ticker).build();
        Kabinet she = client.resume(OLD);
        Kabinet he = client.resume(his);
        operator.keeps(Cause.SESSION_OVER)
                .confirms(FRESH)
                .confirms(7)
                .confirms(8)
                .confirms(OUT);

        she.ask(SHOW);
        he.ask(new Tally.Show(BORIS));
        she.signOut();

        assertThat(sessions().get(3)).contains(his);
        assertThat(he.session()).contains(his);
        assertThat(she.session()).isEmpty();
    }

    @Test
    void signing_out_tells_the_operator_and_sends_nothing_more_from_any_view() {
        Kabinet other = anna.within(java.time.Duration.ofSeconds(1));
        operator.confirms(OUT);

        assertThat(anna.signOut()).isEqualTo(Outcome.confirmed(OUT));

        assertThat(operator.operations()).singleElement().isInstanceOf(SignOut.class);
        for (Kabinet view : List.of(anna, other)) {
            assertThat(view.session()).isEmpty();
            assertThat(view.perform(ADD)).isEqualTo(notSent(Cause.SESSION_OVER));
        }
        assertThat(operator.calls()).hasSize(1);
    }

    @Test
    void signing_out_forgets_the_session_even_if_the_operator_is_not_reached() {
        operator.keeps(Cause.NO_CONNECTION).forEver();

        assertThat(anna.signOut()).isEqualTo(notSent(Cause.NO_CONNECTION));
        assertThat(anna.session()).isEmpty();
    }

    @Test
    void signing_out_forgets_the_session_even_if_the_transport_breaks() {
        operator.breaks(new IllegalStateException("bug"));

        assertThatIllegalStateException().isThrownBy(anna::signOut);
        assertThat(anna.session()).isEmpty();
    }

    @Test
    void whoever_signs_in_gets_a_view_in_that_session() {
        operator.confirms(OLD).confirms(7);
        var client = client(operator, ticker).build();

        Kabinet view = client.signIn(ANNA, Secret.of("a password")).orThrow();

        assertThat(view.number()).isEqualTo(ANNA);
        assertThat(view.ask(SHOW)).isEqualTo(7);
        assertThat(sessions()).containsExactly(Optional.empty(), Optional.of(OLD));
    }

    @Test
    void whoever_signs_in_and_gets_a_session_of_another_gets_no_view() {
        operator.confirms(session(BORIS, "his"));
        var client = client(operator, ticker).build();

        Outcome<Kabinet> outcome = client.signIn(ANNA, Secret.of("a password"));

        assertThat(outcome).isInstanceOfSatisfying(Outcome.Unknown.class, unknown -> {
            assertThat(unknown.why().cause()).isEqualTo(Cause.UNREADABLE);
            assertThat(unknown.operation().name()).isEqualTo("SignInByPassword");
            assertThat(unknown.operation().of()).isEqualTo(ANNA);
        });
    }

    @Test
    void a_sign_in_is_tried_once_and_what_came_of_it_is_passed_on() {
        var client = client(operator, ticker).build();
        operator.rejects(NO).keeps(Cause.BUSY).loses(Cause.CONNECTION_LOST);

        assertThat(client.signInByNetwork(ANNA)).isEqualTo(Outcome.rejected(List.of(NO)));
        assertThat(client.signIn(ANNA, Secret.of("x"))).isEqualTo(notSent(Cause.BUSY));
        assertThat(client.signIn(ANNA, Secret.of("x"))).isInstanceOf(Outcome.Unknown.class);
        assertThat(operator.operations())
                .hasSize(3)
                .last()
                .isEqualTo(new SignInByPassword(ANNA, Secret.of("x"), Optional.empty()));
    }

    private List<Optional<Session>> sessions() {
        return operator.calls().stream().map(call -> call.session()).toList();
    }
}
