package io.kabinet.testkit.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.client.camara.Authentication;
import io.kabinet.client.camara.CamaraOperation;
import io.kabinet.client.camara.SendCode;
import io.kabinet.client.camara.ValidateCode;
import io.kabinet.client.camara.VerifyNumber;
import io.kabinet.client.operation.Outcome;
import io.kabinet.client.wire.CamaraEndpoint;
import io.kabinet.client.wire.CamaraRequest;
import io.kabinet.client.wire.Reply;
import io.kabinet.client.wire.Route;
import io.kabinet.client.wire.Unreadable;
import io.kabinet.core.market.Market;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.values.Secret;
import io.kabinet.testkit.InMemoryOperator;
import io.kabinet.testkit.document.Mutant.Kind;
import io.kabinet.testkit.sandbox.Sandbox;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What hosts say by CAMARA's APIs, by the document, and the same with one thing wrong in it; and the one GET. */
class CamaraExchangesTest {

    private static final Document DOCUMENT = Document.KABINET;
    private static final List<Exchange> EXCHANGES = Days.passed().camaraExchanges();
    /** Whose bodies the client does not look at; the document does. */
    private static final Set<Integer> BY_STATUS_ALONE = Set.of(401, 500);

    private static final Map<Route, CamaraOperation<?>> ASKED = asked();

    private static Map<Route, CamaraOperation<?>> asked() {
        Msisdn anna = Msisdn.of("79000000001");
        Authentication sent = new Authentication(anna, Secret.of("id-7"));
        return List.<CamaraOperation<?>>of(
                        new SendCode(anna, SendCode.CODE, Optional.empty()),
                        new ValidateCode(sent, Secret.of("0042"), Optional.empty()),
                        new VerifyNumber(anna, false, Optional.empty()))
                .stream()
                .collect(Collectors.toMap(
                        operation -> CamaraEndpoint.of(operation).route(), operation -> operation));
    }

    @Test
    void every_place_was_answered_in_every_way_that_the_sandbox_has() {
        assertThat(EXCHANGES)
                .extracting(
                        exchange -> exchange.status() + " " + exchange.route().path())
                .contains(
                        "200 /one-time-password-sms/v1/send-code",
                        "400 /one-time-password-sms/v1/send-code",
                        "401 /one-time-password-sms/v1/send-code",
                        "403 /one-time-password-sms/v1/send-code",
                        "204 /one-time-password-sms/v1/validate-code",
                        "400 /one-time-password-sms/v1/validate-code",
                        "401 /one-time-password-sms/v1/validate-code",
                        "404 /one-time-password-sms/v1/validate-code",
                        "200 /number-verification/v2/verify",
                        "400 /number-verification/v2/verify",
                        "401 /number-verification/v2/verify",
                        "403 /number-verification/v2/verify",
                        "500 /number-verification/v2/verify");
    }

    @Test
    void what_is_said_is_as_the_document_says_and_the_sandbox_refuses_what_it_does_not_allow() {
        assertThat(EXCHANGES).allSatisfy(exchange -> {
            boolean wrong = exchange.status() == 400 || exchange.status() == 401;
            assertThat(wrong ? DOCUMENT.answerComplaints(exchange) : DOCUMENT.complaints(exchange))
                    .as("%s", exchange)
                    .isEmpty();
        });
    }

    @Test
    void a_request_with_one_thing_wrong_is_refused_by_the_document_and_by_the_operator() {
        int refused = 0;
        for (Exchange good : good()) {
            for (Mutant mutant : Mutant.of(good.request().tree())) {
                Message bad = good.request().with(mutant.tree());
                refused += held(mutant, operatorReads(good.route(), bad), DOCUMENT.complaints(good.asking(bad)));
            }
        }
        assertThat(refused).isGreaterThan(50);
    }

    @Test
    void an_answer_with_one_thing_wrong_is_refused_by_the_document_and_by_the_client() {
        int refused = 0;
        for (Exchange good : EXCHANGES) {
            if (good.status() != 204) {
                for (Mutant mutant : Mutant.of(good.answer().tree())) {
                    Exchange bad = good.answering(good.status(), good.answer().with(mutant.tree()));
                    boolean read =
                            BY_STATUS_ALONE.contains(good.status()) ? mutant.kind() == Kind.RESPELT : clientReads(bad);
                    refused += held(mutant, read, DOCUMENT.answerComplaints(bad));
                }
            }
        }
        assertThat(refused).isGreaterThan(100);
    }

    /** What is of another type, and what the reader refuses, the document refuses too; what may go, may go in both. */
    private static int held(Mutant mutant, boolean read, List<String> complaints) {
        if (mutant.kind() == Kind.RETYPED || !read) {
            assertThat(complaints).as("%s", mutant).isNotEmpty();
            return 1;
        }
        if (mutant.kind() == Kind.LEFT_OUT) {
            assertThat(complaints).as("what may be left out: %s", mutant).isEmpty();
        }
        return 0;
    }

    @Test
    void what_is_wrong_around_the_bodies_is_refused() {
        Message html = new Message("text/html", "<html>".getBytes(UTF_8));
        for (Exchange good : good()) {
            List<Exchange> wrong = new ArrayList<>(List.of(
                    good.answering(299, good.answer()),
                    good.answering(418, good.answer()),
                    good.answering(422, good.answer()),
                    good.answering(good.status() == 200 ? 204 : 200, good.answer()),
                    good.answering(good.status(), html),
                    good.asking(html),
                    good.asking(Message.nothing()),
                    good.without("Authorization"),
                    good.with("Authorization", "Basic YTpi"),
                    good.with("x-correlator", "a b"),
                    good.with("x-correlator", "a".repeat(257)),
                    good.with(new Route("GET", good.route().path())),
                    good.with(new Route("POST", good.route().path() + "/elsewhere"))));

            assertThat(wrong)
                    .allSatisfy(exchange -> assertThat(DOCUMENT.complaints(exchange))
                            .as("%s", exchange)
                            .isNotEmpty());
        }
    }

    @Test
    void a_machine_says_that_it_is_up_and_nothing_else() throws Exception {
        InMemoryOperator operator = InMemoryOperator.in(Market.RUSSIA).startingAt("2026-03-01T09:00:00Z");
        Route health = new Route("GET", "/health");
        try (Sandbox sandbox = Sandbox.of(operator).start()) {
            var response = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(sandbox.address().resolve("/health"))
                                    .build(),
                            BodyHandlers.ofByteArray());
            Message up =
                    new Message(response.headers().firstValue("Content-Type").orElse(""), response.body());
            Exchange good = new Exchange(health, Map.of(), Message.nothing(), response.statusCode(), up);

            assertThat(DOCUMENT.complaints(good)).isEmpty();
            assertThat(DOCUMENT.complaints(good.answering(503, up))).isNotEmpty();
            assertThat(DOCUMENT.complaints(good.answering(200, Message.nothing())))
                    .isNotEmpty();
            assertThat(DOCUMENT.complaints(good.asking(up))).isNotEmpty();
            assertThat(Mutant.of(up.tree()))
                    .isNotEmpty()
                    .allSatisfy(mutant -> assertThat(DOCUMENT.complaints(good.answering(200, up.with(mutant.tree()))))
                            .isNotEmpty());
        }
    }

    /** Those whose request is one. */
    private static List<Exchange> good() {
        return EXCHANGES.stream()
                .filter(exchange -> DOCUMENT.complaints(exchange).isEmpty())
                .toList();
    }

    private static boolean operatorReads(Route route, Message request) {
        try {
            if (route.equals(CamaraEndpoint.SEND_CODE.route())) {
                return CamaraRequest.Sending.of(request.body()).number().isPresent();
            }
            Object read = route.equals(CamaraEndpoint.VALIDATE_CODE.route())
                    ? CamaraRequest.Validation.of(request.body())
                    : CamaraRequest.Claim.of(request.body());
            return !read.toString().isEmpty();
        } catch (Unreadable e) {
            return false;
        }
    }

    private static boolean clientReads(Exchange answered) {
        CamaraOperation<?> operation = ASKED.get(answered.route());
        return operation != null && !(outcome(operation, answered) instanceof Outcome.Unknown);
    }

    private static <R> Outcome<R> outcome(CamaraOperation<R> operation, Exchange answered) {
        return CamaraEndpoint.of(operation)
                .outcome(
                        new Reply(
                                answered.status(),
                                answered.answer().contentType(),
                                answered.answer().body()),
                        operation);
    }
}
