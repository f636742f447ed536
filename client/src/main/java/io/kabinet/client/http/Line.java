package io.kabinet.client.http;

import io.kabinet.client.operation.Outcome;
import io.kabinet.client.operation.Why;
import io.kabinet.client.operation.Why.Cause;
import io.kabinet.client.transport.Call;
import io.kabinet.client.wire.Route;
import io.kabinet.core.values.Secret;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;

/** The way to one address, whatever is spoken over it, with all that is under way on it. */
final class Line {

    private final BaseUrl base;
    private final HttpSender sender;
    private final Map<Route, URI> addresses = new ConcurrentHashMap<>();
    private final Set<Exchange<?>> underWay = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    Line(BaseUrl base, HttpSender sender) {
        this.base = base;
        this.sender = sender;
    }

    /** What keeps a call from being sent, before anybody looks at what it asks. */
    static Optional<Why> against(Call<?> call) {
        if (call.cancel().isCancelled()) {
            return Optional.of(Why.of(Cause.CANCELLED));
        }
        return call.deadline().hasPassed() ? Optional.of(Why.of(Cause.DEADLINE)) : Optional.empty();
    }

    /** A token, if it is one that a header can hold. */
    static Optional<String> sendable(Secret secret) {
        String token = secret.reveal();
        for (int i = 0; i < token.length(); i++) {
            if (token.charAt(i) <= ' ' || token.charAt(i) >= 0x7f) {
                return Optional.empty();
            }
        }
        return token.isEmpty() ? Optional.empty() : Optional.of(token);
    }

    static <R> CompletionStage<Outcome<R>> kept(Why why) {
        return CompletableFuture.completedFuture(Outcome.notSent(why));
    }

    <R> CompletionStage<Outcome<R>> send(Exchange<R> exchange, Route route, Map<String, String> headers) {
        underWay.add(exchange);
        if (closed) {
            underWay.remove(exchange);
            return kept(Why.of(Cause.CLOSED));
        }
        return exchange.start(sender, address(route), headers, underWay::remove);
    }

    private URI address(Route route) {
        URI known = addresses.get(route);
        return known == null ? addresses.computeIfAbsent(route, place -> base.join(place.path())) : known;
    }

    void close() {
        closed = true;
        underWay.forEach(exchange -> exchange.giveUp(Cause.CANCELLED, Cause.CLOSED));
        sender.close();
    }
}
