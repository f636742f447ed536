package io.kabinet.mts.business;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.kabinet.client.http.HttpAnswer;
import io.kabinet.client.operation.Operation;
import io.kabinet.client.operation.Outcome;
import io.kabinet.core.reason.Reason;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the operator answers: it proves an outcome or leaves it in doubt, and no reader of it breaks. */
@Tag("fuzz")
class AnswerFuzzTest {

    private static final String MINUTE = "60s";
    private static final List<Operation<?>> OPERATIONS = Samples.all();
    private static final List<Integer> STATUSES = List.of(200, 202, 400, 401, 404, 421, 429, 500);

    /** The first byte says which operation, the second which status, and the rest answers everything that is asked. */
    @MethodSource("answers")
    @FuzzTest(maxDuration = MINUTE)
    void an_answer_proves_an_outcome_or_leaves_it_in_doubt(byte[] input) {
        if (input.length < 2) {
            return;
        }
        Operation<?> operation = OPERATIONS.get((input[0] & 0xff) % OPERATIONS.size());
        int status = STATUSES.get((input[1] & 0xff) % STATUSES.size());
        World world = World.experimental();
        world.api.onAllElse(new HttpAnswer(status, "application/json", Arrays.copyOfRange(input, 2, input.length)));

        Outcome<?> outcome = world.send(operation);

        String words = outcome.match(
                confirmed -> {
                    assertThat(status).isBetween(200, 299);
                    return "";
                },
                rejected -> rejected.reasons().stream().map(Reason::code).collect(Collectors.joining()),
                notSent -> notSent.why().detail().orElse(""),
                unknown -> unknown.why().detail().orElse(""));
        assertThat(words).matches("[A-Za-z0-9_.,:; -]*").doesNotContain("a bug").doesNotContainPattern("[0-9]{10}");
    }

    /** What the gateway answers when it is asked for a token. */
    @MethodSource("tokens")
    @FuzzTest(maxDuration = MINUTE)
    void a_token_can_be_sent_or_there_is_none(byte[] input) throws Unreadable {
        World world = new World();
        world.api.on("/token", new HttpAnswer(200, "application/json", input));
        world.api.onAllElse(new HttpAnswer(200, "application/json", Answers.BALANCE.getBytes(UTF_8)));

        Outcome<?> outcome = world.send(OPERATIONS.get(0));

        Optional<String> sent = world.api.asked().stream()
                .filter(asked -> !asked.path().equals("/token"))
                .map(asked -> asked.headers().get("Authorization"))
                .findFirst();
        assertThat(outcome instanceof Outcome.Confirmed).isEqualTo(sent.isPresent());
        sent.ifPresent(header -> assertThat(header).matches("Bearer [!-~]+"));
    }

    static Stream<byte[]> answers() {
        List<String> bodies = List.of(
                Answers.BALANCE,
                Answers.BLOCKED,
                Answers.TAKEN,
                Answers.status("Completed"),
                Answers.faulted("CallForwardingServiceNotExists"),
                Answers.rule("CFB", "79000000002"),
                "{\"Usages\":[{\"date\":\"2026-07-01T10:00:00Z\",\"type\":\"usage\",\"amount\":1.5}]}",
                "{\"fault\":{\"code\":\"1011\",\"message\":\"x\"}}",
                "\"[{}]\"");
        return IntStream.range(0, OPERATIONS.size())
                .boxed()
                .flatMap(operation -> bodies.stream().map(body -> answer(operation, body)));
    }

    private static byte[] answer(int operation, String body) {
        byte[] text = ("  " + body).getBytes(UTF_8);
        text[0] = (byte) operation;
        text[1] = 0;
        return text;
    }

    static Stream<byte[]> tokens() {
        return Stream.of(
                        "{\"access_token\":\"token-1\",\"token_type\":\"Bearer\",\"expires_in\":3600}",
                        "{\"access_token\":\"token 1\",\"expires_in\":1e9}",
                        "[{\"access_token\":[\"token-1\"],\"expires_in\":\"-1\"}]")
                .map(token -> token.getBytes(UTF_8));
    }
}
