package io.kabinet.testkit.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.client.operation.Change;
import io.kabinet.client.operation.Outcome;
import io.kabinet.client.operation.Why;
import io.kabinet.client.operation.Why.Cause;
import io.kabinet.client.wire.Contract;
import io.kabinet.client.wire.Endpoint;
import io.kabinet.client.wire.KeyHeader;
import io.kabinet.client.wire.Route;
import io.kabinet.core.reason.Reason;
import io.kabinet.core.reason.RequestReason;
import io.kabinet.core.values.Points;
import io.kabinet.core.values.Quantity;
import io.kabinet.core.values.Rate;
import io.kabinet.testkit.document.Mutant.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Collectors;
import org.joda.money.BigMoney;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** What client and operator really say to each other, by the document, and the same with one thing wrong in it. */
class ExchangesTest {

    private static final Document DOCUMENT = Document.KABINET;
    private static final Days DAYS = Days.passed();
    private static final List<Recorded<?>> RECORDED = DAYS.recorded();

    /** How many messages were made wrong, which the documents quote. */
    private static final Map<String, Integer> COUNTS = new ConcurrentSkipListMap<>();

    /** Figures, and one of several things. */
    private static final String MAY_GO = ".*/(figures|(figures|reasons)/[0-9]+)";

    /** A figure of every kind. */
    private static final Reason EVERY_FIGURE = Reason.of(RequestReason.KEY_REUSED)
            .with("text", "words")
            .with("count", 3L)
            .with("money", Money.parse("BYN -1.20"))
            .with("exact", BigMoney.parse("RUB 2.4975"))
            .with("rate", Rate.percent("2.5"))
            .with("points", Points.of(40))
            .with("seconds", Quantity.of(3_600, Quantity.Unit.SECONDS))
            .with("bytes", Quantity.unlimited(Quantity.Unit.BYTES))
            .with("pieces", Quantity.notStated(Quantity.Unit.PIECES))
            .with("date", LocalDate.of(2026, 3, 1))
            .with("instant", Instant.parse("2026-03-01T09:00:00.25Z"));

    @Test
    void every_place_of_the_table_has_been_answered() {
        assertThat(RECORDED.stream()
                        .filter(recorded -> recorded.exchange().status() == 200)
                        .map(recorded -> recorded.endpoint().route())
                        .collect(Collectors.toSet()))
                .isEqualTo(Contract.KABINET.endpoints().stream()
                        .map(Endpoint::route)
                        .collect(Collectors.toSet()));
    }

    @Test
    void what_goes_to_the_sandbox_over_http_and_back_is_as_the_document_says() {
        assertThat(DAYS.exchanges())
                .hasSizeGreaterThan(3 * RECORDED.size())
                .allSatisfy(exchange -> assertThat(
                                exchange.status() == 400 || exchange.status() == 401
                                        ? DOCUMENT.answerComplaints(exchange)
                                        : DOCUMENT.complaints(exchange))
                        .as("%s", exchange)
                        .isEmpty());
    }

    @Test
    void the_sandbox_refuses_what_the_document_does_not_allow() {
        assertThat(DAYS.exchanges())
                .filteredOn(exchange -> !DOCUMENT.complaints(exchange).isEmpty())
                .hasSizeGreaterThan(RECORDED.size())
                .allSatisfy(exchange ->
                        assertThat(exchange.status()).as("%s", exchange).isIn(400, 401));
    }

    @Test
    void everything_that_is_said_is_as_the_document_says() {
        assertThat(everything())
                .allSatisfy(
                        exchange -> assertThat(DOCUMENT.complaints(exchange)).isEmpty());
    }

    @Test
    void a_request_with_one_thing_wrong_is_refused_by_the_document_and_by_the_operator() {
        Tally tally = new Tally();
        for (Recorded<?> recorded : RECORDED) {
            Exchange good = recorded.exchange();
            for (Mutant mutant : Mutant.of(good.request().tree())) {
                Message bad = good.request().with(mutant.tree());
                tally.hold(mutant, recorded.operatorReads(bad), DOCUMENT.complaints(good.asking(bad)));
            }
        }
        tally.close("requests");
    }

    @Test
    void an_answer_with_one_thing_wrong_is_refused_by_the_document_and_by_the_client() {
        Tally tally = new Tally();
        for (Recorded<?> recorded : RECORDED) {
            Exchange good = recorded.exchange();
            if (good.status() == 200) {
                for (Mutant mutant : Mutant.of(good.answer().tree())) {
                    Message bad = good.answer().with(mutant.tree());
                    tally.hold(mutant, recorded.clientReads(bad), DOCUMENT.complaints(good.answering(200, bad)));
                }
            }
        }
        tally.close("answers");
    }

    @Test
    void a_problem_with_one_thing_wrong_is_refused() {
        Set<String> seen = new HashSet<>();
        int mutants = 0;
        for (Exchange good : everything()) {
            if (good.status() != 200
                    && seen.add(good.route() + " " + good.answer().tree())) {
                mutants += wrongProblems(good);
            }
        }
        refused("problems", mutants);
    }

    private static int wrongProblems(Exchange good) {
        List<Mutant> mutants = Mutant.of(good.answer().tree()).stream()
                .filter(mutant -> mutant.kind() == Kind.RETYPED
                        || (mutant.kind() == Kind.LEFT_OUT && !mutant.where().matches(MAY_GO)))
                .toList();
        for (Mutant mutant : mutants) {
            Message bad = good.answer().with(mutant.tree());
            assertThat(DOCUMENT.complaints(good.answering(good.status(), bad)))
                    .as("%s", mutant)
                    .isNotEmpty();
        }
        return mutants.size();
    }

    @Test
    void what_is_wrong_around_the_bodies_is_refused() {
        int mutants = 0;
        for (Recorded<?> recorded : RECORDED) {
            for (Exchange wrong : wrongAround(recorded)) {
                assertThat(DOCUMENT.complaints(wrong)).as("%s", wrong).isNotEmpty();
                mutants++;
            }
        }
        refused("around the bodies", mutants);
    }

    private static List<Exchange> wrongAround(Recorded<?> recorded) {
        Exchange good = recorded.exchange();
        Route route = good.route();
        Message html = new Message("text/html", "<html>".getBytes(UTF_8));
        List<Exchange> wrong = new ArrayList<>(List.of(
                good.answering(299, good.answer()),
                good.answering(418, good.answer()),
                good.answering(good.status() == 200 ? 422 : 200, good.answer()),
                good.answering(good.status(), html),
                good.answering(
                        good.status(), new Message("text/plain", good.answer().body())),
                good.asking(html),
                good.asking(new Message(Message.PROBLEM, good.request().body())),
                good.with(new Route("GET", route.path())),
                good.with(new Route("POST", route.path() + "/elsewhere"))));
        if (recorded.endpoint().needsSession()) {
            wrong.add(good.without("Authorization"));
            wrong.add(good.with("Authorization", "Basic YTpi"));
        }
        if (recorded.call().operation() instanceof Change<?>) {
            wrong.add(good.without(KeyHeader.NAME));
            wrong.add(good.with(KeyHeader.NAME, "order-42"));
            wrong.add(good.with(KeyHeader.NAME, "\"\""));
        }
        return wrong;
    }

    /** What was recorded, and every other end that each call can have. */
    private static List<Exchange> everything() {
        return RECORDED.stream()
                .flatMap(recorded -> withOtherEnds(recorded).stream())
                .toList();
    }

    private static <R> List<Exchange> withOtherEnds(Recorded<R> recorded) {
        List<Outcome<R>> ends = new ArrayList<>(List.of(
                recorded.outcome(),
                Outcome.rejected(List.of(Reason.of(RequestReason.CAPTCHA_REQUIRED), EVERY_FIGURE)),
                Outcome.notSent(Why.of(Cause.SESSION_OVER)),
                Outcome.notSent(Why.of(Cause.NOT_CARRIED)),
                Outcome.notSent(Why.of(Cause.BUSY)),
                Outcome.unknown(recorded.call().operation(), Why.of(Cause.OPERATOR_FAILED))));
        if (recorded.call().operation() instanceof Change<?>) {
            ends.add(Outcome.unknown(recorded.call().operation(), Why.of(Cause.BUSY)));
        }
        return ends.stream().map(recorded::ending).toList();
    }

    private static void refused(String what, int mutants) {
        assertThat(mutants).isPositive();
        COUNTS.put(what + ", refused", mutants);
    }

    @AfterAll
    static void writeTheCounts() throws IOException {
        String counts = COUNTS.entrySet().stream()
                .map(count -> count.getKey() + ": " + count.getValue())
                .collect(Collectors.joining("\n", "", "\n"));
        Path target = Files.createDirectories(Path.of("target"));
        Files.writeString(target.resolve("document-mutants.txt"), counts);
    }

    /** Holds the document to the reader on the other side. */
    private static final class Tally {

        private int refused;
        private int asGood;

        void hold(Mutant mutant, boolean read, List<String> complaints) {
            if (mutant.kind() == Kind.RETYPED || !read) {
                assertThat(complaints).as("%s", mutant).isNotEmpty();
                refused++;
            } else if (mutant.kind() == Kind.LEFT_OUT) {
                assertThat(complaints).as("what may be left out: %s", mutant).isEmpty();
                asGood++;
            }
        }

        void close(String what) {
            refused(what, refused);
            COUNTS.put(what + ", with nothing wrong after all", asGood);
        }
    }
}
