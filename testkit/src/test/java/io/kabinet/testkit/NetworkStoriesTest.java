package io.kabinet.testkit;

import static io.kabinet.testkit.Stories.ANNA;
import static io.kabinet.testkit.Stories.BORIS;
import static io.kabinet.testkit.Stories.HANNA;
import static io.kabinet.testkit.Stories.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kabinet.client.KabinetClient;
import io.kabinet.core.identity.network.Bearer;
import io.kabinet.core.identity.network.DeviceKind;
import io.kabinet.core.identity.network.NetworkSignInFacts;
import io.kabinet.core.identity.network.NetworkSignInPolicy;
import io.kabinet.core.identity.network.ProductLine;
import io.kabinet.core.market.Market;
import io.kabinet.core.values.Secret;
import io.kabinet.core.values.Source;
import org.junit.jupiter.api.Test;

class NetworkStoriesTest {

    private final InMemoryOperator operator = Stories.russia();
    private final KabinetClient client = operator.client();

    @Test
    void the_network_lets_in_whom_it_knows_and_nobody_else() {
        operator.network(ANNA).connect();

        assertThat(told(client.signInByNetwork(ANNA))).isEqualTo("confirmed");
        assertThat(told(client.signInByNetwork(BORIS))).isEqualTo("BEARER_NOT_LISTED(none)");

        operator.network(ANNA).disconnect();
        assertThat(told(client.signInByNetwork(ANNA))).isEqualTo("BEARER_NOT_LISTED(none)");
    }

    @Test
    void all_that_stands_against_it_is_told_at_once() {
        operator.network(ANNA)
                .connect(new NetworkSignInFacts(
                        ProductLine.HOME, true, new Bearer("5G"), DeviceKind.PHONE, false, false));

        assertThat(told(client.signInByNetwork(ANNA)))
                .isEqualTo("PRODUCT_NOT_SERVED(home) WIFI_ON BEARER_NOT_LISTED(5G) OPERATOR_SIM_NEEDED");
    }

    @Test
    void it_stays_open_while_the_password_is_locked_unless_the_rulebook_says_otherwise() {
        InMemoryOperator strict = InMemoryOperator.in(Market.RUSSIA)
                .rulebook(Market.RUSSIA
                        .rulebook()
                        .with(Source.ownChoice("a test"))
                        .networkSignIn(NetworkSignInPolicy.RUSSIA.closedWhilePasswordLocked()))
                .startingAt(Stories.MORNING);
        KabinetClient there = strict.client();
        operator.network(ANNA).connect();
        strict.network(ANNA).connect();
        for (int i = 0; i < 3; i++) {
            told(client.signIn(ANNA, Secret.of("Wrong-123")));
            told(there.signIn(ANNA, Secret.of("Wrong-123")));
        }

        assertThat(told(client.signInByNetwork(ANNA))).isEqualTo("confirmed");
        assertThat(told(there.signInByNetwork(ANNA))).isEqualTo("CLOSED_WHILE_PASSWORD_LOCKED");
    }

    @Test
    void belarus_does_not_offer_it() {
        InMemoryOperator belarus = Stories.belarus();
        belarus.network(HANNA).connect();

        assertThat(told(belarus.client().signInByNetwork(HANNA))).isEqualTo("NOT_OFFERED_IN_MARKET(BELARUS)");
    }

    @Test
    void a_number_of_another_market_is_not_this_operators() {
        assertThatThrownBy(() -> operator.subscriber(HANNA))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no number of market RUSSIA")
                .hasMessageNotContaining(HANNA.wire());
    }
}
