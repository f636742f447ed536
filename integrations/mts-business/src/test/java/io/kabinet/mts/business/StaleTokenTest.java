package io.kabinet.mts.business;

import static io.kabinet.mts.business.FakeApi.json;
import static io.kabinet.mts.business.TokenTest.cause;
import static io.kabinet.mts.business.TokenTest.codes;
import static io.kabinet.mts.business.TokenTest.error;
import static io.kabinet.mts.business.World.ANNA;
import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.client.account.ReadBalance;
import io.kabinet.client.operation.Outcome;
import io.kabinet.client.operation.Why.Cause;
import io.kabinet.mts.business.operation.MtsReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What each 401 says of the token. */
class StaleTokenTest {

    private static final String BALANCE = "/Bills/CheckBalanceByMSISDN";

    private final World world = new World();
    private final ReadBalance read = new ReadBalance(ANNA);

    StaleTokenTest() {
        world.api.on(BALANCE, Answers.BALANCE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1013", "1001", "1004", "1005"})
    void a_token_that_has_expired_is_renewed_once_and_the_request_repeated_once(String code) {
        world.api.on(BALANCE, json(401, error(code)), json(200, Answers.BALANCE));

        assertThat(world.send(read)).isInstanceOf(Outcome.Confirmed.class);
        assertThat(world.api.asked(BALANCE))
                .extracting(asked -> asked.headers().get("Authorization"))
                .containsExactly("Bearer token-1", "Bearer token-2");
    }

    @Test
    void a_new_token_that_has_expired_as_well_is_the_end() {
        world.api.on(BALANCE, json(401, error("1013")));

        assertThat(cause(world.send(read))).isEqualTo(Cause.SESSION_OVER);
        assertThat(world.api.asked(BALANCE)).hasSize(2);
        assertThat(world.api.tokensGiven()).isEqualTo(2);
    }

    @Test
    void a_number_outside_the_rights_is_no_matter_of_the_token() {
        world.api.on(BALANCE, json(401, "{\"errorCode\":1014,\"errorMessage\":\"unauthorized\"}"));

        assertThat(codes(world.send(read))).containsExactly(MtsReason.NOT_PERMITTED.name());
        world.send(read);
        assertThat(world.api.asked(BALANCE)).hasSize(2);
        assertThat(world.api.tokensGiven()).as("the token is kept").isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Unauthorized", "{}", "<html>401</html>"})
    void a_401_that_cannot_be_read_gets_one_new_token_and_is_a_refusal_then(String body) {
        world.api.on(BALANCE, json(401, body));

        assertThat(codes(world.send(read))).containsExactly(MtsReason.NOT_PERMITTED.name());
        assertThat(world.api.asked(BALANCE)).hasSize(2);
        assertThat(world.api.tokensGiven()).isEqualTo(2);
    }

    @Test
    void a_refusal_of_the_gateway_by_401_is_about_the_token() {
        world.api.on(
                BALANCE,
                json(401, "{\"fault\":{\"code\":900901,\"message\":\"Invalid Credentials\",\"description\":\"…\"}}"));

        assertThat(cause(world.send(read))).isEqualTo(Cause.SESSION_OVER);
        assertThat(world.api.tokensGiven()).isEqualTo(2);
    }

    @Test
    void a_function_that_is_not_in_the_package_is_refused_for_good() {
        world.api.on(BALANCE, json(403, error("1010")));

        assertThat(codes(world.send(read))).containsExactly(MtsReason.FEATURE_UNAVAILABLE.name());
        assertThat(world.api.asked(BALANCE)).hasSize(1);
    }
}
