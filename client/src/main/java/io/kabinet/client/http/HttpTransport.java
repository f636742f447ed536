package io.kabinet.client.http;

import io.kabinet.client.operation.Change;
import io.kabinet.client.operation.Operation;
import io.kabinet.client.operation.Outcome;
import io.kabinet.client.operation.Why;
import io.kabinet.client.operation.Why.Cause;
import io.kabinet.client.transport.Call;
import io.kabinet.client.transport.Carriage;
import io.kabinet.client.transport.Session;
import io.kabinet.client.transport.Transport;
import io.kabinet.client.wire.Contract;
import io.kabinet.client.wire.Endpoint;
import io.kabinet.client.wire.KeyHeader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Carries operations over HTTP, with the JDK's own client.
 *
 * <p>Every operation of the client is carried, and the look-up of every change. Each is a POST, sent once, with all it says
 * in the body; of the session only the token goes along, in a header, and getting in needs none. Redirects are not
 * followed, so a session goes to no other host. A call ends by its
 * deadline, which covers connecting and the last byte of the answer; where it is certain that no byte of the operation has
 * left it ends as not sent, otherwise as unknown. Answers are read up to 1 MiB. The transport logs nothing.
 *
 * <p>For example, {@code HttpTransport.to(URI.create("https://cabinet.example/api")).build()}. Safe for use by several
 * threads.
 */
public final class HttpTransport implements Transport {

    private final BaseUrl base;
    private final AtomicReference<@Nullable HttpClient> client;
    private final Set<Exchange<?>> underWay = ConcurrentHashMap.newKeySet();

    HttpTransport(BaseUrl base) {
        this.base = base;
        this.client = new AtomicReference<>(clientFor(base));
    }

    /**
     * Begins a transport.
     *
     * @param base the operator's address: https, a host, perhaps a port and a path; no user, query or fragment
     * @return the settings
     */
    public static HttpTransportBuilder to(URI base) {
        return new HttpTransportBuilder(base);
    }

    private static HttpClient clientFor(BaseUrl base) {
        HttpClient.Builder builder =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).followRedirects(HttpClient.Redirect.NEVER);
        return (base.isPlain() ? builder.proxy(HttpClient.Builder.NO_PROXY) : builder).build();
    }

    @Override
    public Carriage carries(Class<?> kind) {
        return Contract.KABINET.carries(kind) ? Carriage.KEYED : Carriage.NOT;
    }

    @Override
    public Carriage carries(Operation<?> operation) {
        return Contract.KABINET.of(operation).isPresent() ? Carriage.KEYED : Carriage.NOT;
    }

    @Override
    public <R> CompletionStage<Outcome<R>> send(Call<R> call) {
        Optional<Endpoint<R>> endpoint = Contract.KABINET.of(call.operation());
        if (endpoint.isEmpty()) {
            return kept(Why.of(Cause.NOT_CARRIED));
        }
        if (call.cancel().isCancelled()) {
            return kept(Why.of(Cause.CANCELLED));
        }
        if (call.deadline().hasPassed()) {
            return kept(Why.of(Cause.DEADLINE));
        }
        Optional<String> token = call.session().flatMap(HttpTransport::sendable);
        if (token.isEmpty() && endpoint.get().needsSession()) {
            return kept(
                    call.session().isEmpty()
                            ? Why.of(Cause.SESSION_OVER)
                            : Why.of(Cause.SESSION_OVER, "the token is none that can be sent"));
        }
        return send(call, endpoint.get(), token);
    }

    /** The token, if it is one that a header can hold. */
    private static Optional<String> sendable(Session session) {
        return Optional.of(session.token().reveal())
                .filter(token -> !token.isEmpty() && token.chars().allMatch(c -> c > ' ' && c < 0x7f));
    }

    private <R> CompletionStage<Outcome<R>> send(Call<R> call, Endpoint<R> endpoint, Optional<String> token) {
        Exchange<R> exchange = new Exchange<>(call, endpoint);
        underWay.add(exchange);
        HttpClient open = client.get();
        if (open == null) {
            underWay.remove(exchange);
            return kept(Why.of(Cause.CLOSED));
        }
        return exchange.start(open, request(call.operation(), endpoint, token))
                .whenComplete((outcome, bug) -> underWay.remove(exchange));
    }

    private HttpRequest.Builder request(Operation<?> operation, Endpoint<?> endpoint, Optional<String> token) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        base.join(endpoint.route().path()))
                .header("Content-Type", "application/json")
                .header("Accept", "application/json, application/problem+json");
        token.ifPresent(known -> request.header("Authorization", "Bearer " + known));
        return operation instanceof Change<?> change
                ? request.header(KeyHeader.NAME, KeyHeader.of(change.key()))
                : request;
    }

    private static <R> CompletionStage<Outcome<R>> kept(Why why) {
        return CompletableFuture.completedFuture(Outcome.notSent(why));
    }

    /**
     * Gives up what is under way and lets go of connections and threads.
     *
     * <p>A call of which nothing has left ends as not sent, CLOSED, any other as unknown, CANCELLED. From Java 21 on the
     * threads are gone when this returns; before, they go when the garbage collector next comes by.
     */
    @Override
    public void close() {
        HttpClient open = client.getAndSet(null);
        underWay.forEach(exchange -> exchange.giveUp(Cause.CANCELLED, Cause.CLOSED));
        if (open instanceof AutoCloseable closeable) {
            closeQuietly(closeable);
        }
    }

    private static void closeQuietly(AutoCloseable closeable) {
        try {
            closeable.close();
        } catch (Exception e) {
            throw new IllegalStateException("the HTTP client cannot be closed", e);
        }
    }
}
