package io.kabinet.client.wire;

import static io.kabinet.client.testing.Samples.ABOVE_LIMIT;
import static io.kabinet.client.testing.Samples.PAYMENT;
import static io.kabinet.client.testing.Samples.TAKE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.client.operation.Outcome;
import io.kabinet.client.operation.Why;
import io.kabinet.client.operation.Why.Cause;
import io.kabinet.core.promised.PromisedPayment;
import io.kabinet.core.reason.Reason;
import io.kabinet.core.reason.RequestReason;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a server says, and what a client makes of it. */
class ReplyTest {

    private static final Endpoint<PromisedPayment> ENDPOINT =
            Contract.KABINET.of(TAKE).orElseThrow();

    static List<Arguments> outcomes() {
        return List.of(
                Arguments.of(Outcome.confirmed(PAYMENT), 200, Outcome.confirmed(PAYMENT)),
                same(422, Outcome.rejected(List.of(ABOVE_LIMIT, Reason.of(RequestReason.KEY_REUSED)))),
                heard(401, Outcome.notSent(Why.of(Cause.SESSION_OVER)), Cause.SESSION_OVER, ""),
                heard(404, Outcome.notSent(Why.of(Cause.NOT_CARRIED)), Cause.NOT_CARRIED, ""),
                heard(503, Outcome.notSent(Why.of(Cause.BUSY)), Cause.BUSY, ""),
                heard(503, Outcome.notSent(Why.of(Cause.CLOSED)), Cause.BUSY, ""),
                doubted(409, Cause.BUSY, Cause.BUSY, ": in progress"),
                doubted(500, Cause.OPERATOR_FAILED, Cause.OPERATOR_FAILED, ""),
                doubted(500, Cause.DEADLINE, Cause.OPERATOR_FAILED, ""));
    }

    private static Arguments same(int status, Outcome<PromisedPayment> outcome) {
        return Arguments.of(outcome, status, outcome);
    }

    private static Arguments heard(int status, Outcome<PromisedPayment> said, Cause cause, String words) {
        return Arguments.of(said, status, Outcome.notSent(Why.of(cause, detail(status, words))));
    }

    private static Arguments doubted(int status, Cause said, Cause cause, String words) {
        return Arguments.of(
                Outcome.unknown(TAKE, Why.of(said)),
                status,
                Outcome.unknown(TAKE, Why.of(cause, detail(status, words))));
    }

    private static String detail(int status, String words) {
        return status + " POST /v1/promised-payments/take" + words;
    }

    @ParameterizedTest
    @MethodSource("outcomes")
    void an_outcome_that_a_server_tells_is_heard_as_what_it_proves(
            Outcome<PromisedPayment> said, int status, Outcome<PromisedPayment> heard) {
        Reply reply = Reply.of(ENDPOINT.form(), said);

        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.outcome(ENDPOINT, TAKE)).isEqualTo(heard);
    }

    static List<Arguments> repliesToWhatWasNotLookedAt() {
        return List.of(
                Arguments.of(Reply.malformed(), 400, "malformed"),
                Arguments.of(Reply.keyMissing(), 400, "key-missing"),
                Arguments.of(Reply.notCarried(), 404, "not-carried"));
    }

    @ParameterizedTest
    @MethodSource("repliesToWhatWasNotLookedAt")
    void what_an_operator_says_it_did_not_look_at_was_not_sent(Reply reply, int status, String type) {
        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.body()).asString(UTF_8).startsWith("{\"type\":\"urn:kabinet:problem:" + type + "\"");
        assertThat(reply.outcome(ENDPOINT, TAKE))
                .isEqualTo(Outcome.notSent(Why.of(Cause.NOT_CARRIED, detail(status, ""))));
    }

    @ParameterizedTest
    @EnumSource(Cause.class)
    void whatever_was_not_sent_is_never_heard_as_done_or_unknown(Cause cause) {
        Outcome<PromisedPayment> heard =
                Reply.of(ENDPOINT.form(), Outcome.notSent(Why.of(cause))).outcome(ENDPOINT, TAKE);

        assertThat(heard).isInstanceOf(Outcome.NotSent.class);
    }

    @ParameterizedTest
    @EnumSource(Cause.class)
    void whatever_is_unknown_stays_unknown(Cause cause) {
        Outcome<PromisedPayment> heard =
                Reply.of(ENDPOINT.form(), Outcome.unknown(TAKE, Why.of(cause))).outcome(ENDPOINT, TAKE);

        assertThat(heard).isInstanceOf(Outcome.Unknown.class);
    }

    @Test
    void a_problem_is_these_bytes() {
        Reply rejected = Reply.of(ENDPOINT.form(), Outcome.rejected(List.of(ABOVE_LIMIT)));
        Reply busy = Reply.of(ENDPOINT.form(), Outcome.notSent(Why.of(Cause.BUSY)));

        assertThat(rejected.contentType()).isEqualTo("application/problem+json");
        assertThat(rejected.body())
                .asString(UTF_8)
                .isEqualTo("{\"type\":\"urn:kabinet:problem:rejected\","
                        + "\"title\":\"The operator refuses this, for the reasons given\",\"status\":422,"
                        + "\"reasons\":[{\"code\":\"AMOUNT_ABOVE_LIMIT\",\"figures\":[{\"name\":\"limit\","
                        + "\"kind\":\"money\",\"value\":{\"amount\":\"800.00\",\"currency\":\"RUB\"}}]}]}");
        assertThat(busy.body())
                .asString(UTF_8)
                .isEqualTo("{\"type\":\"urn:kabinet:problem:busy\","
                        + "\"title\":\"There is too much to do; the operation was not looked at\",\"status\":503}");
    }

    @ParameterizedTest
    @CsvSource({
        "application/json,                        true",
        "Application/JSON,                        true",
        "application/json;charset=utf-8,          true",
        "application/json; charset=\"UTF-8\",     true",
        "application/json; charset=windows-1251,  false",
        "application/jsonp,                       false",
        "text/html,                               false",
        "text/json,                               false",
        "application/problem+json,                false",
        "'',                                      false",
    })
    void an_answer_is_read_only_if_it_is_said_to_be_json(String contentType, boolean read) {
        Reply reply = new Reply(200, contentType, ENDPOINT.form().writeAnswer(PAYMENT));

        assertThat(reply.outcome(ENDPOINT, TAKE) instanceof Outcome.Confirmed).isEqualTo(read);
    }
}
