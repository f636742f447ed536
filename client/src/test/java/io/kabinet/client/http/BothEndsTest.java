package io.kabinet.client.http;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static io.kabinet.client.testing.Samples.ABOVE_LIMIT;
import static io.kabinet.client.testing.Samples.AVAILABLE;
import static io.kabinet.client.testing.Samples.BALANCE;
import static io.kabinet.client.testing.Samples.PAYMENT;
import static io.kabinet.client.testing.Samples.READ_AVAILABLE;
import static io.kabinet.client.testing.Samples.READ_BALANCE;
import static io.kabinet.client.testing.Samples.SESSION;
import static io.kabinet.client.testing.Samples.TAKE;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import io.kabinet.client.Kabinet;
import io.kabinet.client.KabinetClient;
import io.kabinet.client.operation.Change;
import io.kabinet.client.operation.LookUp;
import io.kabinet.client.operation.Operation;
import io.kabinet.client.operation.Outcome;
import io.kabinet.client.operation.Resolution;
import io.kabinet.client.operation.Why;
import io.kabinet.client.wire.Contract;
import io.kabinet.client.wire.Endpoint;
import io.kabinet.client.wire.KeyHeader;
import io.kabinet.client.wire.Reply;
import io.kabinet.client.wire.Route;
import io.kabinet.client.wire.Unreadable;
import io.kabinet.core.promised.PromisedPayment;
import io.kabinet.core.reason.Reason;
import io.kabinet.core.reason.RequestReason;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A client and a server that know each other by the table alone. */
class BothEndsTest {

    private static final Clerk CLERK = new Clerk();

    private static WireMockServer operator;
    private static HttpTransport transport;

    @BeforeAll
    static void start() {
        operator = new WireMockServer(
                wireMockConfig().dynamicPort().bindAddress("127.0.0.1").extensions(CLERK));
        operator.stubFor(any(anyUrl()).willReturn(aResponse()));
        operator.start();
        transport = Calls.to(URI.create("http://127.0.0.1:" + operator.port()));
    }

    @AfterAll
    static void stop() {
        transport.close();
        operator.stop();
    }

    static List<Arguments> exchanges() {
        LookUp<PromisedPayment> lookUp = new LookUp<>(TAKE);
        List<Reason> reasons = List.of(ABOVE_LIMIT, Reason.of(RequestReason.KEY_REUSED));
        return List.of(
                Arguments.of(READ_BALANCE, Outcome.confirmed(BALANCE)),
                Arguments.of(READ_AVAILABLE, Outcome.confirmed(AVAILABLE)),
                Arguments.of(TAKE, Outcome.confirmed(PAYMENT)),
                Arguments.of(TAKE, Outcome.rejected(reasons)),
                Arguments.of(lookUp, Outcome.confirmed(Resolution.done(PAYMENT))),
                Arguments.of(lookUp, Outcome.confirmed(Resolution.refused(reasons))),
                Arguments.of(lookUp, Outcome.confirmed(Resolution.fenced())),
                Arguments.of(lookUp, Outcome.confirmed(Resolution.notFound())));
    }

    @ParameterizedTest
    @MethodSource("exchanges")
    <R> void what_one_end_says_the_other_understands(Operation<R> operation, Outcome<R> outcome) {
        CLERK.outcomes.put(operation, outcome);

        assertThat(Calls.send(transport, operation)).isEqualTo(outcome);
    }

    @Test
    void an_answer_that_is_lost_is_looked_up() {
        CLERK.outcomes.put(TAKE, Outcome.unknown(TAKE, Why.of(Why.Cause.OPERATOR_FAILED)));
        CLERK.outcomes.put(new LookUp<>(TAKE), Outcome.confirmed(Resolution.done(PAYMENT)));
        try (HttpTransport own = Calls.to(URI.create("http://127.0.0.1:" + operator.port()));
                KabinetClient client = KabinetClient.over(own).attempts(1).build()) {
            Kabinet anna = client.resume(SESSION);

            Outcome<PromisedPayment> taken = anna.promisedPayments().take(TAKE.amount(), TAKE.key());

            assertThat(Calls.ending(taken)).isEqualTo("UNKNOWN OPERATOR_FAILED");
            assertThat(anna.resolve((Outcome.Unknown<PromisedPayment>) taken)).isEqualTo(Outcome.confirmed(PAYMENT));
        }
    }

    /** Answers by what it was told, and knows of operations only what the wire package says. */
    private static final class Clerk implements ResponseDefinitionTransformerV2 {

        private final Map<Operation<?>, Outcome<?>> outcomes = new ConcurrentHashMap<>();

        @Override
        public String getName() {
            return "clerk";
        }

        @Override
        public ResponseDefinition transform(ServeEvent event) {
            Request request = event.getRequest();
            Route route = new Route(request.getMethod().getName(), request.getUrl());
            Reply reply = reply(Contract.KABINET.at(route).orElseThrow(), request);
            return aResponse()
                    .withStatus(reply.status())
                    .withHeader("Content-Type", reply.contentType())
                    .withBody(reply.body())
                    .build();
        }

        @SuppressWarnings("unchecked") // the test puts an outcome of its operation's type
        private <R> Reply reply(Endpoint<R> endpoint, Request request) {
            try {
                Operation<R> operation = endpoint.form().read(request.getBody());
                if (operation instanceof Change<?> change) {
                    assertThat(request.getHeader(KeyHeader.NAME)).isEqualTo(KeyHeader.of(change.key()));
                }
                Outcome<?> outcome = Objects.requireNonNull(outcomes.get(operation));
                return Reply.of(endpoint.form(), (Outcome<R>) outcome);
            } catch (Unreadable e) {
                throw new AssertionError(e);
            }
        }
    }
}
