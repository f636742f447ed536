package io.kabinet.mts.business;

import static io.kabinet.mts.business.FakeApi.json;
import static io.kabinet.mts.business.Said.said;
import static io.kabinet.mts.business.World.ANNA;
import static io.kabinet.mts.business.World.KEY;
import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.client.account.ReadBalance;
import io.kabinet.client.block.BlockNumber;
import io.kabinet.client.forwarding.SetForwarding;
import io.kabinet.client.http.HttpEnd;
import io.kabinet.client.http.HttpFailure;
import io.kabinet.client.operation.Operation;
import io.kabinet.client.operation.Outcome;
import io.kabinet.core.account.block.BlockKind;
import io.kabinet.core.account.block.BlockRequest;
import io.kabinet.core.service.forwarding.ForwardingCondition;
import io.kabinet.core.service.forwarding.ForwardingRule;
import io.kabinet.core.service.forwarding.ForwardingTarget;
import io.kabinet.core.subscriber.Peer;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every row of the table of errors: what it means for a read, and what for a change, which is sent once in any case. */
class VerdictTest {

    private static final String BALANCE = "/Bills/CheckBalanceByMSISDN";
    private static final String MODIFY = "/Product/ModifyProduct";
    private static final String FORWARD = "/Product/ChangeCallForwarding";

    static final BlockNumber BLOCK =
            new BlockNumber(ANNA, new BlockRequest(BlockKind.VOLUNTARY, Optional.empty()), KEY);
    static final SetForwarding FORWARDING = new SetForwarding(
            ANNA,
            new ForwardingRule(ForwardingCondition.ALWAYS, new ForwardingTarget.Phone(Peer.of("79000000002"))),
            KEY);

    private final World world = new World();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # status | code                     | a read                       | a change
            401      | 1002                     | rejected API_NOT_FOUND       | rejected API_NOT_FOUND
            401      | 1014                     | rejected NOT_PERMITTED       | rejected NOT_PERMITTED
            403      | 1010                     | rejected FEATURE_UNAVAILABLE | rejected FEATURE_UNAVAILABLE
            403      |                          | rejected REFUSED_BY_OPERATOR | rejected REFUSED_BY_OPERATOR
            429      | 1011                     | not sent BUSY                | not sent BUSY
            429      |                          | not sent BUSY                | not sent BUSY
            500      | 1012                     | not sent BUSY                | unknown OPERATOR_FAILED
            499      | 1017                     | unknown OPERATOR_FAILED      | unknown OPERATOR_FAILED
            499      |                          | unknown OPERATOR_FAILED      | unknown OPERATOR_FAILED
            400      | 1100                     | rejected BAD_REQUEST         | rejected BAD_REQUEST
            401      | 1100                     | rejected BAD_REQUEST         | rejected BAD_REQUEST
            422      | 2005                     | rejected NO_BINDING          | rejected NO_BINDING
            421      | 3003                     | unknown OPERATOR_FAILED      | rejected BILLING_AWAY
            421      |                          | unknown OPERATOR_FAILED      | rejected BILLING_AWAY
            400      | IL.UnknownError          | rejected BILLING_FAULT       | rejected BILLING_FAULT
            400      | IL.ErrorGetSubscriptionFee | rejected BILLING_FAULT     | rejected BILLING_FAULT
            400      |                          | rejected BAD_REQUEST         | rejected BAD_REQUEST
            404      |                          | rejected NO_RECORDS          | rejected NO_RECORDS
            409      |                          | rejected REFUSED_BY_OPERATOR | rejected REFUSED_BY_OPERATOR
            415      |                          | rejected REFUSED_BY_OPERATOR | rejected REFUSED_BY_OPERATOR
            422      |                          | rejected REFUSED_BY_OPERATOR | rejected REFUSED_BY_OPERATOR
            500      | 9999                     | unknown OPERATOR_FAILED      | unknown OPERATOR_FAILED
            500      |                          | unknown OPERATOR_FAILED      | unknown OPERATOR_FAILED
            502      |                          | unknown OPERATOR_FAILED      | unknown OPERATOR_FAILED
            503      |                          | unknown OPERATOR_FAILED      | unknown OPERATOR_FAILED
            504      |                          | unknown OPERATOR_FAILED      | unknown OPERATOR_FAILED
            302      |                          | unknown UNREADABLE           | unknown UNREADABLE
            200      | 3003                     | unknown OPERATOR_FAILED      | rejected BILLING_AWAY
            200      | 4711                     | rejected REFUSED_BY_OPERATOR | rejected REFUSED_BY_OPERATOR
            """)
    void each_error_means_one_thing_for_a_read_and_one_for_a_change(
            int status, String code, String read, String change) {
        HttpEnd end = json(status, code == null ? "" : TokenTest.error(code));
        World other = new World(); // a key that has to rest does so for everybody
        world.api.on(BALANCE, end);
        other.api.on(MODIFY, end);

        assertThat(told(new ReadBalance(ANNA))).isEqualTo(read);
        assertThat(said(other.send(BLOCK))).isEqualTo(change);
        assertThat(other.api.asked(MODIFY)).as("a change is sent once").hasSize(1);
        assertThat(world.api.asked(BALANCE))
                .as("who repeats a read is the client")
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1001",
                "1002",
                "1004",
                "1005",
                "1010",
                "1011",
                "1012",
                "1013",
                "1014",
                "1017",
                "1100",
                "2005",
                "3003",
                "9999",
                "IL.UnknownError",
                "4711"
            })
    void no_code_makes_it_certain_that_a_failed_operator_left_a_change_alone(String code) {
        for (int status : List.of(500, 502, 503, 504)) {
            World failed = new World();
            failed.api.on(MODIFY, json(status, TokenTest.error(code))).on(FORWARD, json(status, TokenTest.error(code)));

            assertThat(said(failed.send(BLOCK))).isEqualTo("unknown OPERATOR_FAILED");
            assertThat(said(failed.send(FORWARDING))).isEqualTo("unknown OPERATOR_FAILED");
            assertThat(failed.api.asked(MODIFY)).hasSize(1);
            assertThat(failed.api.asked(FORWARD)).hasSize(1);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "CONNECTION_LOST, CONNECTION_LOST",
        "NO_TRUST, CONNECTION_LOST",
        "NOT_HTTP, UNREADABLE",
        "UNCLEAR_LENGTH, UNREADABLE",
        "TOO_LONG, UNREADABLE",
        "ENCODED, UNREADABLE",
        "STOPPED, CANCELLED"
    })
    void a_change_whose_answer_is_lost_is_unknown_and_sent_once(HttpFailure failure, String cause) {
        world.api.on(MODIFY, failure);

        assertThat(told(BLOCK)).isEqualTo("unknown " + cause);
        assertThat(world.api.asked()).extracting(FakeApi.Asked::path).containsExactly("/token", MODIFY);
    }

    @Test
    void an_operator_that_cannot_be_reached_was_not_reached() {
        world.api.on(MODIFY, HttpFailure.NO_CONNECTION).on(BALANCE, HttpFailure.NO_CONNECTION);

        assertThat(told(BLOCK)).isEqualTo("not sent NO_CONNECTION");
        assertThat(told(new ReadBalance(ANNA))).isEqualTo("not sent NO_CONNECTION");
    }

    @Test
    void a_change_that_is_not_answered_in_time_is_unknown_and_sent_once() {
        world.api.on(MODIFY, FakeApi.SILENCE);
        var outcome = world.begin(BLOCK, Duration.ofSeconds(10));
        world.ticker.advance(Duration.ofSeconds(9));
        assertThat(outcome).isNotDone();

        world.ticker.advance(Duration.ofSeconds(1));
        assertThat(said(outcome.join())).isEqualTo("unknown DEADLINE");
        assertThat(world.api.asked(MODIFY)).hasSize(1);
        assertThat(world.ticker.pending()).isZero();
    }

    @Test
    void forwarding_that_is_not_there_usually_lacks_its_service() {
        world.api.on(FORWARD, json(421, TokenTest.error("3003")));

        Outcome<?> outcome = world.send(FORWARDING);

        assertThat(said(outcome)).isEqualTo("rejected FORWARDING_NOT_CONNECTED");
        assertThat(((Outcome.Rejected<?>) outcome).reasons().get(0).figure("service"))
                .contains("PE0250");
        assertThat(world.api.asked(FORWARD)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"5, 5", "60, 60", "3600, 60"})
    void a_key_that_asked_too_much_rests_as_long_as_it_is_told_and_a_minute_at_most(int asked, int rest) {
        world.api.on(BALANCE, FakeApi.busy(TokenTest.error("1011"), Duration.ofSeconds(asked)));

        assertThat(pause(world.send(new ReadBalance(ANNA)))).contains(Duration.ofSeconds(rest));
    }

    @Test
    void who_is_told_nothing_rests_for_twenty_seconds_and_so_does_everybody_with_the_key() {
        world.api.on(BALANCE, json(429, ""), json(200, Answers.BALANCE));
        ReadBalance read = new ReadBalance(ANNA);

        assertThat(pause(world.send(read))).contains(Duration.ofSeconds(20));
        assertThat(said(world.send(read))).as("ten seconds do not suffice").isEqualTo("not sent RATE_LIMIT");
        assertThat(world.send(read, Duration.ofSeconds(30))).isInstanceOf(Outcome.Confirmed.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"errorCode\":1014,\"errorMessage\":\"unauthorized\"}",
                "{\"errorCode\":\"1014\",\"errorMessage\":\"unauthorized\"}",
                "{\"code\":1014,\"message\":\"unauthorized\"}",
                "{\"errorCode\":1014,\"code\":500,\"description\":\"unauthorized\"}",
                "{\"fault\":{\"code\":1014,\"message\":\"unauthorized\",\"description\":\"…\"}}",
                "[{\"errorCode\":1014,\"errorMessage\":\"unauthorized\"}]",
                "\"{\\\"errorCode\\\":1014,\\\"errorMessage\\\":\\\"unauthorized\\\"}\"",
                "{\"error\":\"1014\",\"error_description\":\"unauthorized\"}"
            })
    void an_error_may_come_in_many_envelopes_and_within_a_200_as_well(String body) {
        world.api.on(BALANCE, json(200, body), json(401, body));

        assertThat(told(new ReadBalance(ANNA))).isEqualTo("rejected NOT_PERMITTED");
        assertThat(told(new ReadBalance(ANNA))).isEqualTo("rejected NOT_PERMITTED");
    }

    @Test
    void a_code_without_a_text_is_no_error() {
        String body = Answers.BALANCE.replaceFirst("\\[\\{", "[{\"code\":4711,");
        world.api.on(BALANCE, body);

        assertThat(world.send(new ReadBalance(ANNA))).isInstanceOf(Outcome.Confirmed.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"EJB Exception", "<html>Bad Gateway</html>", "", "{\"half\":"})
    void plain_text_half_an_answer_or_none_goes_by_the_status(String body) {
        world.api.on(BALANCE, json(500, body), json(200, body)).on(MODIFY, json(500, body));

        assertThat(told(new ReadBalance(ANNA))).isEqualTo("unknown OPERATOR_FAILED");
        assertThat(told(new ReadBalance(ANNA))).isEqualTo("unknown UNREADABLE");
        assertThat(told(BLOCK)).isEqualTo("unknown OPERATOR_FAILED");
    }

    @ParameterizedTest
    @EnumSource(
            value = HttpFailure.class,
            names = {"CONNECTION_LOST", "NO_CONNECTION"})
    void a_read_that_is_lost_says_so_and_leaves_it_to_the_client_to_ask_again(HttpFailure failure) {
        world.api.on(BALANCE, failure, json(200, Answers.BALANCE));

        assertThat(told(new ReadBalance(ANNA))).endsWith(failure.name());
        assertThat(world.send(new ReadBalance(ANNA))).isInstanceOf(Outcome.Confirmed.class);
    }

    private String told(Operation<?> operation) {
        return said(world.send(operation));
    }

    private static <R> Optional<Duration> pause(Outcome<R> outcome) {
        return outcome.match(
                confirmed -> Optional.empty(),
                rejected -> Optional.empty(),
                notSent -> notSent.why().pause(),
                unknown -> Optional.<Duration>empty());
    }
}
