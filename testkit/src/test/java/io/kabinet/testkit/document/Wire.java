package io.kabinet.testkit.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.client.http.HttpAnswer;
import io.kabinet.client.http.HttpEnd;
import io.kabinet.client.http.HttpFailure;
import io.kabinet.client.http.HttpPost;
import io.kabinet.client.http.HttpSender;
import io.kabinet.client.http.JdkHttpSender;
import io.kabinet.client.http.OneBody;
import io.kabinet.client.transport.CancelSignal;
import io.kabinet.client.transport.Deadline;
import io.kabinet.client.transport.Ticker;
import io.kabinet.client.wire.Reply;
import io.kabinet.client.wire.Route;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentLinkedQueue;

/** The way to an operator over HTTP; it keeps all that goes over it and is answered. */
final class Wire implements HttpSender {

    private final HttpSender way = JdkHttpSender.builder().build();
    private final ConcurrentLinkedQueue<Exchange> exchanges = new ConcurrentLinkedQueue<>();

    List<Exchange> exchanges() {
        return List.copyOf(exchanges);
    }

    @Override
    public CompletionStage<HttpEnd> send(HttpPost post) {
        byte[] body = post.body().leave().orElseThrow();
        HttpPost copy = new HttpPost(
                post.address(), post.headers(), new OneBody(body), post.longestAnswer(), post.deadline(), post.stop());
        return way.send(copy).thenApply(end -> {
            if (end instanceof HttpAnswer answer) {
                exchanges.add(exchange(post, body, answer));
            }
            return end;
        });
    }

    /** Asks once more in this way; and again, if the operator was just closing the connection that this went into. */
    void again(URI operator, Exchange asked) {
        HttpEnd end = send(post(operator, asked)).toCompletableFuture().join();
        if (end == HttpFailure.CONNECTION_LOST) {
            end = send(post(operator, asked)).toCompletableFuture().join();
        }
        assertThat(end).isInstanceOf(HttpAnswer.class);
    }

    private static HttpPost post(URI operator, Exchange asked) {
        return new HttpPost(
                operator.resolve(asked.route().path()),
                asked.headers(),
                new OneBody(asked.request().body()),
                Reply.LONGEST,
                Deadline.in(Duration.ofMinutes(1), Ticker.system()),
                new CancelSignal());
    }

    private static Exchange exchange(HttpPost post, byte[] body, HttpAnswer answer) {
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.putAll(post.headers());
        return new Exchange(
                new Route("POST", post.address().getPath()),
                headers,
                new Message(headers.getOrDefault("Content-Type", ""), body),
                answer.status(),
                new Message(answer.contentType(), answer.body()));
    }

    @Override
    public void close() {
        way.close();
    }
}
