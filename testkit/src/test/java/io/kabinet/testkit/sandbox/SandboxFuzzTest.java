package io.kabinet.testkit.sandbox;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.kabinet.client.transport.Ticker;
import io.kabinet.core.values.Secret;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever bytes come over a socket: what they ask is done, or refused in words that have nothing of theirs. */
@Tag("fuzz")
class SandboxFuzzTest {

    private static final String MINUTE = "60s";
    private static final String TOKEN = "0123456789abcdef";
    private static final Map<String, String> HEADERS =
            Map.of("Authorization", "Bearer " + TOKEN, "Content-Type", "application/json");

    /** The first line is the path of an order, and the rest its body. */
    @MethodSource("orders")
    @FuzzTest(maxDuration = MINUTE)
    void an_order_is_carried_out_or_refused(byte[] input) {
        try (World world = world()) {
            Desk desk = new ControlDesk(world, Secret.of(TOKEN));
            answer(desk, "/control/v1/", input).ifPresent(answer -> {
                assertThat(answer.reply().status()).isIn(200, 400);
                if (answer.reply().status() == 400) {
                    assertThat(text(answer)).isEqualTo(text(Answer.problem(400, "Bad Request")));
                }
            });
            assertThat(world.operator().clock().instant()).isNotNull();
        }
    }

    /** The first line is the path of one of CAMARA's operations, and the rest its body. */
    @MethodSource("questions")
    @FuzzTest(maxDuration = MINUTE)
    void a_host_is_answered_by_the_words_of_camara(byte[] input) {
        try (World world = world()) {
            Desk desk = new CamaraDesk(world, Optional.of(Secret.of(TOKEN)));
            answer(desk, "/", input).ifPresent(answer -> {
                assertThat(answer.reply().status()).isIn(200, 204, 400, 403, 404, 422);
                if (answer.reply().status() >= 400) {
                    assertThat(text(answer))
                            .matches("\\{\"status\":" + answer.reply().status() + ",\"code\":\"[A-Z_.]+\","
                                    + "\"message\":\"[^\"\\\\]+\"}");
                }
            });
        }
    }

    /** A path is one that is known, letter by letter once it is decoded, or leads nowhere. */
    @MethodSource("paths")
    @FuzzTest(maxDuration = MINUTE)
    void a_path_leads_to_what_it_names_or_nowhere(byte[] input) {
        try (World world = world()) {
            Asked asked = asked(new String(input, ISO_8859_1));
            Optional<Answer> against = new OperatorDesk(world).against(asked);

            if (against.isEmpty()) {
                assertThat(asked.path().orElseThrow()).matches("/v1(/[a-z0-9-]+)+");
            } else {
                assertThat(against.orElseThrow().reply().status()).isEqualTo(404);
            }
        }
    }

    static Stream<byte[]> orders() {
        return Stream.of(
                        "clock\n{\"advance\":\"PT1H\"}",
                        "clock\n{\"moveTo\":\"2026-03-02T09:00:00Z\"}",
                        "clock\n{\"advance\":\"PT-1H\"}",
                        "faults\n{\"fault\":\"lose-next-answer\",\"times\":2}",
                        "sms\n{\"number\":\"79000000001\"}",
                        "captchas\n{\"id\":\"1\"}",
                        "reset\n{}",
                        "subscribers\n{\"number\":\"79000000002\",\"name\":\"Anna\",\"balance\":\"1.00\",\"password\":\"Abcdef1\","
                                + "\"points\":5,\"topUp\":\"10.00\",\"onNetwork\":true}")
                .map(order -> order.getBytes(UTF_8));
    }

    static Stream<byte[]> questions() {
        return Stream.of(
                        "one-time-password-sms/v1/send-code\n{\"phoneNumber\":\"+79000000001\",\"message\":\"{{code}}\"}",
                        "one-time-password-sms/v1/validate-code\n{\"authenticationId\":\"1\",\"code\":\"1234\"}",
                        "number-verification/v2/verify\n{\"phoneNumber\":\"+79000000001\"}",
                        "number-verification/v2/verify\n{\"hashedPhoneNumber\":\"" + "0".repeat(64) + "\"}")
                .map(question -> question.getBytes(UTF_8));
    }

    static Stream<byte[]> paths() {
        return Stream.of("/v1/account/balance", "/v1/account/%62alance", "/v1/account/balance?a", "//h/v1", "/..", "%")
                .map(path -> path.getBytes(ISO_8859_1));
    }

    private static World world() {
        return new World(Sandboxes.operator(), new Pace(Ticker.system(), 0));
    }

    /** What the rest of the input is answered at the path that its first line names, if there is such a path. */
    private static Optional<Answer> answer(Desk desk, String root, byte[] input) {
        int end = 0;
        while (end < input.length && input[end] != '\n') {
            end++;
        }
        Asked asked = asked(root + new String(input, 0, end, ISO_8859_1));
        byte[] body = Arrays.copyOfRange(input, Math.min(end + 1, input.length), input.length);
        return desk.isFor(asked) && desk.against(asked).isEmpty()
                ? Optional.of(desk.answer(asked, body).toCompletableFuture().join())
                : Optional.empty();
    }

    private static Asked asked(String path) {
        return Asked.of(
                "POST",
                path,
                name -> Optional.ofNullable(HEADERS.get(name)).map(List::of).orElse(List.of()));
    }

    private static String text(Answer answer) {
        return new String(answer.reply().body(), UTF_8);
    }
}
