package io.kabinet.mts.business;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.kabinet.client.http.HttpAnswer;
import io.kabinet.client.http.HttpEnd;
import io.kabinet.client.http.HttpFailure;
import io.kabinet.client.http.HttpPost;
import io.kabinet.client.http.HttpSender;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

/** The operator's gateway, as a script: what each path answers, and what arrived. */
final class FakeApi implements HttpSender {

    static final HttpEnd SILENCE = new HttpAnswer(0, "", new byte[0]);

    private final List<Asked> asked = new ArrayList<>();
    private final Map<String, Function<Asked, HttpEnd>> answers = new HashMap<>();
    private Optional<HttpEnd> allElse = Optional.empty();
    private int tokens;

    /** One request as it arrived. */
    record Asked(String method, String path, String query, String body, Map<String, String> headers) {}

    FakeApi() {
        on(
                "/token",
                asked -> json(
                        200,
                        "{\"access_token\":\"token-" + ++tokens + "\",\"token_type\":\"Bearer\",\"expires_in\":3600}"));
    }

    FakeApi on(String path, Function<Asked, HttpEnd> answer) {
        answers.put(path, answer);
        return this;
    }

    /** Answers in this order; the last one for ever. */
    FakeApi on(String path, HttpEnd... ends) {
        Deque<HttpEnd> left = new ArrayDeque<>(List.of(ends));
        return on(path, request -> left.size() > 1 ? left.remove() : left.element());
    }

    FakeApi on(String path, String... bodies) {
        return on(
                path,
                java.util.stream.Stream.of(bodies).map(body -> json(200, body)).toArray(HttpEnd[]::new));
    }

    /** Answers whatever nothing was said of. */
    FakeApi onAllElse(HttpEnd end) {
        allElse = Optional.of(end);
        return this;
    }

    static HttpEnd json(int status, String body) {
        return new HttpAnswer(status, "application/json", body.getBytes(UTF_8));
    }

    static HttpEnd busy(String body, Duration pause) {
        return new HttpAnswer(429, "application/json", body.getBytes(UTF_8), Optional.of(pause));
    }

    List<Asked> asked() {
        return List.copyOf(asked);
    }

    List<Asked> asked(String path) {
        return asked.stream().filter(each -> each.path().equals(path)).toList();
    }

    Asked only(String path) {
        List<Asked> all = asked(path);
        if (all.size() != 1) {
            throw new AssertionError(all.size() + " requests of " + path);
        }
        return all.get(0);
    }

    int tokensGiven() {
        return tokens;
    }

    @Override
    public CompletionStage<HttpEnd> send(HttpPost post) {
        Optional<byte[]> body = post.body().leave();
        if (body.isEmpty()) {
            return CompletableFuture.completedFuture(HttpFailure.STOPPED);
        }
        String path = post.address().getPath().replaceFirst("^/b2b/v1", "");
        Asked request = new Asked(
                post.method(),
                path,
                Optional.ofNullable(post.address().getQuery()).orElse(""),
                new String(body.get(), UTF_8),
                post.headers());
        asked.add(request);
        HttpEnd end = Optional.ofNullable(answers.get(path))
                .map(answer -> answer.apply(request))
                .or(() -> allElse)
                .orElseThrow(() -> new AssertionError("nobody said what " + path + " answers"));
        CompletableFuture<HttpEnd> later = new CompletableFuture<>();
        if (end == SILENCE) {
            post.stop().onCancel(() -> later.complete(HttpFailure.STOPPED));
        } else {
            later.complete(end);
        }
        return later;
    }

    @Override
    public void close() {}
}
