package io.kabinet.testkit;

import static io.kabinet.testkit.Stories.ANNA;
import static io.kabinet.testkit.Stories.BORIS;
import static io.kabinet.testkit.Stories.key;
import static io.kabinet.testkit.Stories.told;
import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.client.Kabinet;
import io.kabinet.client.KabinetClient;
import io.kabinet.client.account.ReadBalance;
import io.kabinet.client.identity.RenewSession;
import io.kabinet.client.identity.SignOut;
import io.kabinet.client.transport.Session;
import io.kabinet.core.market.Market;
import io.kabinet.core.values.Secret;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SessionStoriesTest {

    private final InMemoryOperator operator = Stories.russia();
    private final KabinetClient client = operator.client();

    @Test
    void a_session_that_is_over_is_renewed_without_anybody_noticing() {
        Kabinet anna = operator.signedIn(client, ANNA);
        Session before = anna.session().orElseThrow();

        operator.faults().expireSessions();

        assertThat(told(anna.await(new ReadBalance(ANNA)))).isEqualTo("confirmed");
        assertThat(anna.session()).isPresent().isNotEqualTo(Optional.of(before));
    }

    @Test
    void what_renews_is_good_for_one_time() {
        Session session = operator.openSession(ANNA);
        Secret renewal = session.renewal().orElseThrow();

        assertThat(told(client.attempt(new RenewSession(BORIS, renewal)))).isEqualTo("not sent: SESSION_OVER");
        assertThat(told(client.attempt(new RenewSession(ANNA, renewal)))).isEqualTo("confirmed");
        assertThat(told(client.attempt(new RenewSession(ANNA, renewal)))).isEqualTo("not sent: SESSION_OVER");
        assertThat(told(client.resume(session).await(new ReadBalance(ANNA)))).isEqualTo("not sent: SESSION_OVER");
    }

    @Test
    void a_session_lasts_for_ever_unless_its_life_is_limited() {
        InMemoryOperator limited = InMemoryOperator.in(Market.RUSSIA)
                .sessionLife(Duration.ofMinutes(30))
                .startingAt(Stories.MORNING);
        Kabinet there = limited.client().resume(withoutRenewal(limited.openSession(ANNA)));
        Kabinet here = client.resume(withoutRenewal(operator.openSession(ANNA)));

        limited.clock().advance(Duration.ofMinutes(30).minusNanos(1));
        assertThat(told(there.await(new ReadBalance(ANNA)))).isEqualTo("confirmed");
        limited.clock().advance(Duration.ofNanos(1));
        assertThat(told(there.await(new ReadBalance(ANNA)))).isEqualTo("not sent: SESSION_OVER");
        operator.clock().advance(Duration.ofDays(3_650));
        assertThat(told(here.await(new ReadBalance(ANNA)))).isEqualTo("confirmed");
    }

    @Test
    void signing_out_ends_the_session_at_the_operator_too() {
        Session session = operator.openSession(ANNA);
        Kabinet anna = client.resume(session);

        assertThat(told(anna.signOut())).isEqualTo("confirmed");

        assertThat(told(client.resume(session).await(new ReadBalance(ANNA)))).isEqualTo("not sent: SESSION_OVER");
        assertThat(told(client.attempt(new RenewSession(ANNA, session.renewal().orElseThrow()))))
                .isEqualTo("not sent: SESSION_OVER");
    }

    @Test
    void each_client_signs_out_its_own_session() {
        Kabinet here = operator.signedIn(client, ANNA);
        Kabinet there = operator.signedIn(operator.client(), ANNA);
        Session second = there.session().orElseThrow();

        here.signOut().orThrow();
        assertThat(told(there.await(new ReadBalance(ANNA)))).isEqualTo("confirmed");
        there.signOut().orThrow();

        assertThat(told(client.resume(second).await(new ReadBalance(ANNA)))).isEqualTo("not sent: SESSION_OVER");
    }

    @Test
    void a_session_lets_in_its_own_number_and_no_other() {
        operator.subscriber(BORIS).balance(Stories.rub("100"));
        Session annas = operator.openSession(ANNA);
        Session forged = new Session(BORIS, annas.token(), Optional.empty());

        assertThat(told(client.resume(annas).await(new ReadBalance(BORIS)))).isEqualTo("not sent: SESSION_OVER");
        assertThat(told(client.resume(forged).await(new ReadBalance(BORIS)))).isEqualTo("not sent: SESSION_OVER");
        assertThat(told(client.resume(annas).perform(new SignOut(BORIS, key("1")))))
                .isEqualTo("not sent: SESSION_OVER");
    }

    @Test
    void a_call_without_a_session_is_not_looked_at() {
        assertThat(told(client.await(new ReadBalance(ANNA)))).isEqualTo("not sent: SESSION_OVER");
    }

    private static Session withoutRenewal(Session session) {
        return new Session(session.of(), session.token(), Optional.empty());
    }
}
