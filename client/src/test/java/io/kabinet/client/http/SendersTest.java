package io.kabinet.client.http;

import static io.kabinet.client.testing.Samples.READ_BALANCE;
import static io.kabinet.client.testing.Samples.SESSION;
import static io.kabinet.client.testing.Samples.TAKE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.kabinet.client.operation.Outcome;
import io.kabinet.client.transport.Call;
import io.kabinet.client.transport.CancelSignal;
import io.kabinet.client.transport.Deadline;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the transport makes of what a sender says, and of one that says nonsense. */
class SendersTest {

    private final List<HttpPost> posts = new ArrayList<>();
    private int closings;

    private HttpTransport over(Function<HttpPost, CompletionStage<HttpEnd>> sending) {
        return HttpTransport.to(URI.create("https://cabinet.example/api"))
                .sender(new HttpSender() {
                    @Override
                    public CompletionStage<HttpEnd> send(HttpPost post) {
                        posts.add(post);
                        return sending.apply(post);
                    }

                    @Override
                    public void close() {
                        closings++;
                    }
                })
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "NO_CONNECTION,   NOT_SENT NO_CONNECTION, UNKNOWN CONNECTION_LOST",
        "NO_TRUST,        NOT_SENT NO_CONNECTION, UNKNOWN CONNECTION_LOST",
        "CONNECTION_LOST, NOT_SENT NO_CONNECTION, UNKNOWN CONNECTION_LOST",
        "NOT_HTTP,        NOT_SENT NO_CONNECTION, UNKNOWN UNREADABLE",
        "UNCLEAR_LENGTH,  NOT_SENT NO_CONNECTION, UNKNOWN UNREADABLE",
        "TOO_LONG,        NOT_SENT NO_CONNECTION, UNKNOWN UNREADABLE",
        "ENCODED,         NOT_SENT NO_CONNECTION, UNKNOWN UNREADABLE",
        "STOPPED,         NOT_SENT NO_CONNECTION, UNKNOWN CANCELLED",
        "CLOSED,          NOT_SENT CLOSED,        UNKNOWN CANCELLED",
    })
    void a_failure_is_not_sent_only_if_the_body_has_not_left(HttpFailure failure, String held, String left) {
        try (HttpTransport transport = over(post -> ended(failure))) {
            assertThat(Calls.ending(Calls.send(transport, TAKE))).isEqualTo(held);
        }
        try (HttpTransport transport = over(post -> {
            post.body().leave();
            return ended(failure);
        })) {
            assertThat(Calls.ending(Calls.send(transport, TAKE))).isEqualTo(left);
        }
    }

    @Test
    void a_sender_with_a_bug_fails_no_stage_and_its_words_go_nowhere() {
        RuntimeException bug = new IllegalStateException("CANARY");
        List<Function<HttpPost, CompletionStage<HttpEnd>>> senders = List.of(
                post -> {
                    throw bug;
                },
                post -> CompletableFuture.failedFuture(bug),
                SendersTest::nothing);

        for (var sender : senders) {
            try (HttpTransport transport = over(sender)) {
                Outcome<?> outcome = Calls.send(transport, TAKE);

                assertThat(Calls.ending(outcome)).isEqualTo("NOT_SENT NO_CONNECTION");
                assertThat(outcome.toString()).doesNotContain("CANARY");
            }
            try (HttpTransport transport = over(post -> {
                post.body().leave();
                return sender.apply(post);
            })) {
                assertThat(Calls.ending(Calls.send(transport, TAKE))).isEqualTo("UNKNOWN CONNECTION_LOST");
            }
        }
    }

    @SuppressWarnings("NullAway") // that is the point
    private static CompletionStage<HttpEnd> nothing(HttpPost post) {
        return CompletableFuture.completedFuture(null);
    }

    @Test
    void an_answer_of_any_sender_is_read() {
        byte[] body = Calls.BALANCE_JSON.getBytes(UTF_8);
        try (HttpTransport transport = over(post -> ended(new HttpAnswer(200, "application/json", body)))) {
            assertThat(Calls.ending(Calls.send(transport, READ_BALANCE))).isEqualTo("CONFIRMED");
        }
    }

    @Test
    void a_sender_that_never_ends_is_stopped_and_does_not_keep_the_call() {
        BellTicker ticker = new BellTicker();
        try (HttpTransport transport = over(post -> new CompletableFuture<>())) {
            var call = new Call<>(TAKE, Deadline.in(Calls.LONG, ticker), Optional.of(SESSION), new CancelSignal());
            CompletionStage<? extends Outcome<?>> stage = transport.send(call);
            assertThat(posts.get(0).stop().isCancelled()).isFalse();

            ticker.ring();

            assertThat(posts.get(0).stop().isCancelled()).isTrue();
            assertThat(stage.toCompletableFuture().isDone()).isTrue();
            assertThat(Calls.ending(stage.toCompletableFuture().join())).isEqualTo("NOT_SENT NO_CONNECTION");
            assertThat(posts.get(0).body().leave()).isEmpty();
        }
    }

    @Test
    void a_post_that_was_answered_is_not_stopped() {
        byte[] body = Calls.BALANCE_JSON.getBytes(UTF_8);
        try (HttpTransport transport = over(post -> ended(new HttpAnswer(200, "application/json", body)))) {
            Calls.send(transport, READ_BALANCE);
        }

        assertThat(posts.get(0).stop().isCancelled()).isFalse();
        assertThat(closings).isEqualTo(1);
    }

    @Test
    void a_post_prints_nothing_but_its_length() {
        try (HttpTransport transport = over(post -> ended(HttpFailure.CLOSED))) {
            Calls.send(transport, TAKE);
        }

        assertThat(posts.get(0).toString()).matches("HttpPost\\[\\d+ bytes]");
        assertThat(posts.get(0).body().toString()).matches("OneBody\\[\\d+ bytes, WITHDRAWN]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"CANARY\n", "CANARY\r\nX: y", "CANARYё", "CANARY\u0000"})
    void a_header_that_cannot_be_sent_is_not_repeated(String value) {
        assertThat(refusalOf("Authorization", value)).doesNotContain("CANARY").contains("plain ASCII");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Content-Length", "host", "Transfer-Encoding", "Accept-Encoding", "Connection", "Expect"})
    void a_header_that_is_the_senders_own_is_not_the_callers_to_set(String name) {
        assertThat(refusalOf(name, "x")).contains(name);
    }

    private String refusalOf(String name, String value) {
        try (HttpTransport transport = over(post -> ended(HttpFailure.CLOSED))) {
            Calls.send(transport, TAKE);
        }
        HttpPost good = posts.get(0);
        Throwable refusal = catchThrowable(
                () -> new HttpPost(good.address(), Map.of(name, value), good.body(), 1, good.deadline(), good.stop()));
        assertThat(refusal).isInstanceOf(IllegalArgumentException.class);
        return String.valueOf(refusal.getMessage());
    }

    private static CompletionStage<HttpEnd> ended(HttpEnd end) {
        return CompletableFuture.completedFuture(end);
    }
}
