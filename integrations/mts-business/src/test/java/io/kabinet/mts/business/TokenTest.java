package io.kabinet.mts.business;

import static io.kabinet.mts.business.FakeApi.json;
import static io.kabinet.mts.business.World.ANNA;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.client.account.ReadBalance;
import io.kabinet.client.http.HttpFailure;
import io.kabinet.client.operation.Outcome;
import io.kabinet.client.operation.Why.Cause;
import io.kabinet.core.account.Balance;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How a token is got, kept and renewed. */
class TokenTest {

    private static final String BALANCE = "/Bills/CheckBalanceByMSISDN";

    private final World world = new World();
    private final ReadBalance read = new ReadBalance(ANNA);

    TokenTest() {
        world.api.on(BALANCE, Answers.BALANCE);
    }

    @Test
    void the_key_is_shown_at_the_root_of_the_host_and_the_token_everywhere_else() {
        world.ask(read);

        FakeApi.Asked token = world.api.only("/token");
        String basic = Base64.getEncoder().encodeToString("CANARY-consumer-key:CANARY-consumer-secret".getBytes(UTF_8));
        assertThat(token.method()).isEqualTo("POST");
        assertThat(token.body()).isEqualTo("grant_type=client_credentials");
        assertThat(token.headers())
                .containsEntry("Authorization", "Basic " + basic)
                .containsEntry("Content-Type", "application/x-www-form-urlencoded");
        assertThat(world.api.only(BALANCE).headers())
                .containsEntry("Authorization", "Bearer token-1")
                .containsEntry("Accept", "application/json")
                .containsEntry("Content-Type", "application/json");
    }

    @Test
    void one_token_serves_until_a_minute_before_its_end() {
        world.ask(read);
        world.ticker.advance(Duration.ofSeconds(3_539));
        world.ask(read);
        assertThat(world.api.tokensGiven()).isEqualTo(1);

        world.ticker.advance(Duration.ofSeconds(1));
        world.ask(read);
        assertThat(world.api.tokensGiven()).isEqualTo(2);
    }

    @Test
    void the_life_that_the_answer_tells_is_believed_since_a_token_may_be_an_old_one() {
        world.api.on("/token", "{\"access_token\":\"old\",\"expires_in\":\"100\"}");
        world.ask(read);
        world.ticker.advance(Duration.ofSeconds(49));
        world.ask(read);
        assertThat(world.api.asked("/token")).hasSize(1);

        world.ticker.advance(Duration.ofSeconds(1));
        world.ask(read);
        assertThat(world.api.asked("/token"))
                .as("a life of 100 seconds is renewed after 50")
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ",\"expires_in\":-1", ",\"expires_in\":\"soon\"", ",\"expires_in\":1e30"})
    void a_life_that_makes_no_sense_is_an_hour(String life) {
        world.api.on("/token", "{\"access_token\":\"t\"" + life + "}");
        world.ask(read);
        world.ticker.advance(Duration.ofSeconds(3_539));
        world.ask(read);
        assertThat(world.api.asked("/token")).hasSize(1);

        world.ticker.advance(Duration.ofSeconds(2));
        world.ask(read);
        assertThat(world.api.asked("/token")).hasSize(2);
    }

    @Test
    void however_many_ask_at_once_one_token_is_fetched() {
        world.api.on("/token", FakeApi.SILENCE);
        List<CompletableFuture<Outcome<Balance>>> many = List.of(
                world.begin(read, Duration.ofSeconds(60)),
                world.begin(read, Duration.ofSeconds(60)),
                world.begin(read, Duration.ofSeconds(5)));
        assertThat(world.api.asked("/token")).hasSize(1);

        world.ticker.advance(Duration.ofSeconds(5));
        assertThat(many.get(2).join()).as("who cannot wait does not").isInstanceOf(Outcome.NotSent.class);
        assertThat(many.get(0)).isNotDone();

        world.ticker.advance(Duration.ofSeconds(10));
        assertThat(many.subList(0, 2))
                .as("the request for a token has fifteen seconds, and nothing else was sent")
                .allSatisfy(each -> assertThat(each.join()).isInstanceOf(Outcome.NotSent.class));
        assertThat(world.api.asked(BALANCE)).isEmpty();
    }

    @Test
    void a_token_that_cannot_be_renewed_early_is_used_to_its_end() {
        world.ask(read);
        world.api.on("/token", json(503, ""));
        world.ticker.advance(Duration.ofSeconds(3_550));
        assertThat(world.send(read)).isInstanceOf(Outcome.Confirmed.class);

        world.ticker.advance(Duration.ofSeconds(50));
        assertThat(world.send(read)).isInstanceOf(Outcome.NotSent.class);
    }

    @Test
    void nobody_waits_for_a_new_token_while_the_old_one_has_a_while_to_live() {
        world.ask(read);
        world.api.on("/token", FakeApi.SILENCE);
        world.ticker.advance(Duration.ofSeconds(3_541));

        assertThat(world.send(read)).as("59 seconds left").isInstanceOf(Outcome.Confirmed.class);
        assertThat(world.send(read)).isInstanceOf(Outcome.Confirmed.class);
        assertThat(world.api.asked("/token"))
                .as("the first, and one that is on its way")
                .hasSize(2);

        world.ticker.advance(Duration.ofSeconds(15));
        assertThat(world.send(read)).isInstanceOf(Outcome.Confirmed.class);
        assertThat(world.api.asked("/token"))
                .as("after a failure there is a pause")
                .hasSize(2);
        world.ticker.advance(Duration.ofSeconds(5));
        assertThat(world.send(read)).isInstanceOf(Outcome.Confirmed.class);
        assertThat(world.api.asked("/token")).hasSize(3);

        world.ticker.advance(Duration.ofSeconds(25));
        var waiting = world.begin(read, Duration.ofSeconds(60));
        assertThat(waiting)
                .as("with 14 seconds left one waits for what is on its way")
                .isNotDone();
    }

    @ParameterizedTest
    @CsvSource({
        "400, SESSION_OVER",
        "401, SESSION_OVER",
        "403, SESSION_OVER",
        "429, BUSY",
        "500, OPERATOR_FAILED",
        "503, OPERATOR_FAILED",
        "302, OPERATOR_FAILED"
    })
    void without_a_token_nothing_is_sent(int status, Cause cause) {
        world.api.on("/token", json(status, "{\"error\":\"invalid_client\",\"error_description\":\"no\"}"));

        Outcome<Balance> outcome = world.send(read);

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.NotSent.class,
                        kept -> assertThat(kept.why().cause()).isEqualTo(cause));
        assertThat(world.api.asked(BALANCE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"401, 5, SESSION_OVER", "503, 5, OPERATOR_FAILED", "429, 20, BUSY"})
    void who_was_denied_a_token_does_not_ask_again_at_once(int status, int pause, Cause cause) {
        world.api.on("/token", json(status, ""), json(200, "{\"access_token\":\"t\"}"));
        world.send(read);
        world.ticker.advance(Duration.ofSeconds(pause - 1));

        Outcome<Balance> outcome = world.send(read);
        assertThat(cause(outcome)).isEqualTo(cause);
        assertThat(((Outcome.NotSent<Balance>) outcome).why().pause()).contains(Duration.ofSeconds(1));
        assertThat(world.api.asked("/token")).hasSize(1);

        world.ticker.advance(Duration.ofSeconds(1));
        assertThat(world.send(read)).isInstanceOf(Outcome.Confirmed.class);
        assertThat(world.api.asked("/token")).hasSize(2);
    }

    @Test
    void who_was_not_answered_may_ask_for_a_token_again() {
        world.api.on("/token", HttpFailure.NO_CONNECTION, json(200, "{\"access_token\":\"t\"}"));

        assertThat(cause(world.send(read))).isEqualTo(Cause.NO_CONNECTION);
        assertThat(world.send(read)).isInstanceOf(Outcome.Confirmed.class);
    }

    @Test
    void a_token_that_is_none_is_not_used() {
        world.api.on("/token", "{\"access_token\":\"two words\"}", "<html>", "{}");
        for (int i = 0; i < 3; i++) {
            assertThat(cause(world.send(read))).isEqualTo(Cause.UNREADABLE);
            world.ticker.advance(Duration.ofSeconds(5));
        }
        assertThat(world.api.asked("/token")).hasSize(3);
        world.api.on("/token", HttpFailure.NO_CONNECTION);
        assertThat(cause(world.send(read))).isEqualTo(Cause.NO_CONNECTION);
        assertThat(world.api.asked(BALANCE)).isEmpty();
    }

    static String error(String code) {
        return "{\"errorCode\":\"" + code + "\",\"errorMessage\":\"…\",\"sourceID\":\"PublicApi\"}";
    }

    static <R> Cause cause(Outcome<R> outcome) {
        return outcome.match(
                confirmed -> {
                    throw new AssertionError("confirmed");
                },
                rejected -> {
                    throw new AssertionError("rejected: " + rejected.reasons());
                },
                notSent -> notSent.why().cause(),
                unknown -> unknown.why().cause());
    }

    static <R> List<String> codes(Outcome<R> outcome) {
        return outcome.match(
                confirmed -> List.of(),
                rejected -> rejected.reasons().stream()
                        .map(io.kabinet.core.reason.Reason::code)
                        .toList(),
                notSent -> List.of("not sent: " + notSent.why()),
                unknown -> List.of("unknown: " + unknown.why()));
    }
}
