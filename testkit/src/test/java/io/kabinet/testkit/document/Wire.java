package io.kabinet.testkit.document;

import io.kabinet.client.http.HttpAnswer;
import io.kabinet.client.http.HttpEnd;
import io.kabinet.client.http.HttpPost;
import io.kabinet.client.http.HttpSender;
import io.kabinet.client.operation.Operation;
import io.kabinet.client.transport.Call;
import io.kabinet.client.transport.Session;
import io.kabinet.client.wire.Contract;
import io.kabinet.client.wire.Endpoint;
import io.kabinet.client.wire.Reply;
import io.kabinet.client.wire.Route;
import io.kabinet.client.wire.Unreadable;
import io.kabinet.core.values.Secret;
import io.kabinet.testkit.InMemoryOperator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentLinkedQueue;

/** The way from the HTTP transport to the operator in memory, without a network; it keeps all that goes over it. */
final class Wire implements HttpSender {

    private final InMemoryOperator operator;
    private final ConcurrentLinkedQueue<Exchange> exchanges = new ConcurrentLinkedQueue<>();

    Wire(InMemoryOperator operator) {
        this.operator = operator;
    }

    List<Exchange> exchanges() {
        return List.copyOf(exchanges);
    }

    @Override
    public CompletionStage<HttpEnd> send(HttpPost post) {
        Route route = new Route("POST", post.address().getPath());
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.putAll(post.headers());
        byte[] body = post.body().leave().orElseThrow();
        Reply reply = answered(Contract.KABINET.at(route).orElseThrow(), post, body);
        exchanges.add(new Exchange(
                route,
                headers,
                new Message(headers.getOrDefault("Content-Type", ""), body),
                reply.status(),
                new Message(reply.contentType(), reply.body())));
        return CompletableFuture.completedFuture(new HttpAnswer(reply.status(), reply.contentType(), reply.body()));
    }

    private <R> Reply answered(Endpoint<R> endpoint, HttpPost post, byte[] body) {
        try {
            Operation<R> operation = endpoint.form().read(body);
            Call<R> call = new Call<>(operation, post.deadline(), sessionIn(post, operation), post.stop());
            return Reply.of(
                    endpoint.form(),
                    operator.transport().send(call).toCompletableFuture().join());
        } catch (Unreadable e) {
            throw new AssertionError("the client has written what the operator cannot read", e);
        }
    }

    private static Optional<Session> sessionIn(HttpPost post, Operation<?> operation) {
        return Optional.ofNullable(post.headers().get("Authorization"))
                .map(header -> Secret.of(header.substring("Bearer ".length())))
                .map(token -> new Session(operation.of(), token, Optional.empty()));
    }

    @Override
    public void close() {}
}
