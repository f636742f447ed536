package io.kabinet.testkit.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.kabinet.client.operation.Change;
import io.kabinet.client.operation.Operation;
import io.kabinet.client.operation.Outcome;
import io.kabinet.client.transport.Call;
import io.kabinet.client.wire.Endpoint;
import io.kabinet.client.wire.KeyHeader;
import io.kabinet.client.wire.Reply;
import io.kabinet.client.wire.Route;
import java.util.Map;
import java.util.TreeMap;

/** What was asked and what was answered. */
record Exchange(Route route, Map<String, String> headers, Message request, int status, Message answer) {

    /** What goes over the wire for a call that ends in this way. */
    static <R> Exchange of(Endpoint<R> endpoint, Call<R> call, Outcome<R> outcome) {
        return of(endpoint, call, Reply.of(endpoint.form(), outcome));
    }

    static <R> Exchange of(Endpoint<R> endpoint, Call<R> call, Reply reply) {
        Operation<R> operation = call.operation();
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        call.session()
                .ifPresent(session ->
                        headers.put("Authorization", "Bearer " + session.token().reveal()));
        if (operation instanceof Change<?> change) {
            headers.put(KeyHeader.NAME, KeyHeader.of(change.key()));
        }
        return new Exchange(
                endpoint.route(),
                headers,
                new Message(Message.JSON, endpoint.form().write(operation)),
                reply.status(),
                new Message(reply.contentType(), reply.body()));
    }

    Exchange with(Route other) {
        return new Exchange(other, headers, request, status, answer);
    }

    Exchange without(String header) {
        Map<String, String> fewer = new TreeMap<>(headers);
        fewer.remove(header);
        return new Exchange(route, fewer, request, status, answer);
    }

    Exchange with(String header, String value) {
        Map<String, String> more = new TreeMap<>(headers);
        more.put(header, value);
        return new Exchange(route, more, request, status, answer);
    }

    Exchange asking(Message other) {
        return new Exchange(route, headers, other, status, answer);
    }

    Exchange answering(int otherStatus, Message other) {
        return new Exchange(route, headers, request, otherStatus, other);
    }

    /** Headers are left out: one of them is a secret. */
    @Override
    public String toString() {
        return route + " " + new String(request.body(), UTF_8) + " -> " + status + " "
                + new String(answer.body(), UTF_8);
    }
}
