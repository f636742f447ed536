package io.kabinet.client.http;

import static io.kabinet.client.testing.Samples.ANNA;
import static io.kabinet.client.testing.Samples.BALANCE;
import static io.kabinet.client.testing.Samples.READ_BALANCE;
import static io.kabinet.client.testing.Samples.SESSION;
import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.client.identity.OrderPassword;
import io.kabinet.client.identity.SignInByPassword;
import io.kabinet.client.identity.SmsOrdered;
import io.kabinet.client.operation.LookUp;
import io.kabinet.client.operation.Operation;
import io.kabinet.client.operation.Outcome;
import io.kabinet.client.operation.RequestKey;
import io.kabinet.client.operation.Resolution;
import io.kabinet.client.transport.Call;
import io.kabinet.client.transport.Session;
import io.kabinet.core.subscriber.Peer;
import io.kabinet.core.values.Secret;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which calls show a session, and which do without one. */
class SessionHeaderTest {

    private static final SignInByPassword SIGN_IN =
            new SignInByPassword(ANNA, Secret.of("pass-of-anna"), Optional.empty());
    private static final String SESSION_JSON = "{\"of\":\"79000000001\",\"token\":\"token-of-anna\"}";

    private static final OrderPassword ORDER = new OrderPassword(ANNA, Optional.empty(), RequestKey.of("order-42"));
    private static final SmsOrdered ORDERED = new SmsOrdered(Peer.of("MTS"), Optional.empty(), Optional.empty());

    @Test
    void whoever_signs_in_shows_none_and_gets_one() throws Exception {
        try (RawOperator operator = RawOperator.answering(Calls.ok(SESSION_JSON));
                HttpTransport transport = Calls.to(operator.base())) {

            assertThat(send(transport, SIGN_IN, Optional.empty())).isEqualTo(Outcome.confirmed(SESSION));
            assertThat(headers(operator)).isEmpty();
        }
    }

    @Test
    void whoever_signs_in_while_a_session_is_left_shows_it() throws Exception {
        try (RawOperator operator = RawOperator.answering(Calls.ok(SESSION_JSON));
                HttpTransport transport = Calls.to(operator.base())) {

            assertThat(send(transport, SIGN_IN, Optional.of(SESSION))).isEqualTo(Outcome.confirmed(SESSION));
            assertThat(headers(operator)).containsExactly("Bearer token-of-anna");
        }
    }

    @Test
    void a_token_that_fits_no_header_does_not_keep_anybody_out() throws Exception {
        Session odd = new Session(ANNA, Secret.of("CANARY\r\nX: y"), Optional.empty());
        try (RawOperator operator = RawOperator.answering(Calls.ok(SESSION_JSON));
                HttpTransport transport = Calls.to(operator.base())) {

            assertThat(send(transport, SIGN_IN, Optional.of(odd))).isEqualTo(Outcome.confirmed(SESSION));
            assertThat(headers(operator)).isEmpty();
        }
    }

    @Test
    void an_order_without_a_session_is_looked_up_without_one() throws Exception {
        try (RawOperator operator =
                        RawOperator.answering(Calls.ok("{\"state\":\"DONE\",\"answer\":{\"sender\":\"MTS\"}}"));
                HttpTransport transport = Calls.to(operator.base())) {

            assertThat(send(transport, new LookUp<>(ORDER), Optional.empty()))
                    .isEqualTo(Outcome.confirmed(Resolution.done(ORDERED)));
            assertThat(headers(operator)).isEmpty();
        }
    }

    @Test
    void whoever_reads_shows_it() throws Exception {
        try (RawOperator operator = RawOperator.answering(Calls.ok(Calls.BALANCE_JSON));
                HttpTransport transport = Calls.to(operator.base())) {

            assertThat(send(transport, READ_BALANCE, Optional.of(SESSION))).isEqualTo(Outcome.confirmed(BALANCE));
            assertThat(headers(operator)).containsExactly("Bearer token-of-anna");
        }
    }

    private static <R> Outcome<R> send(HttpTransport transport, Operation<R> operation, Optional<Session> session) {
        Call<R> call = Calls.call(operation, Calls.LONG);
        return Calls.outcome(transport.send(new Call<>(operation, call.deadline(), session, call.cancel())));
    }

    private static List<String> headers(RawOperator operator) {
        assertThat(operator.requests()).hasSize(1);
        return operator.requests().get(0).header("Authorization");
    }
}
