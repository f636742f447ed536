package io.kabinet.client.http;

import static io.kabinet.client.testing.Samples.SESSION;

import io.kabinet.client.operation.Operation;
import io.kabinet.client.operation.Outcome;
import io.kabinet.client.operation.Why;
import io.kabinet.client.transport.Call;
import io.kabinet.client.transport.CancelSignal;
import io.kabinet.client.transport.Deadline;
import io.kabinet.client.transport.Ticker;
import io.kabinet.client.transport.Transport;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Calls of a signed-in subscriber, and their outcomes. */
final class Calls {

    static final Duration LONG = Duration.ofSeconds(10);
    static final Duration SHORT = Duration.ofSeconds(1);

    static final String BALANCE_JSON =
            "{\"amount\":{\"amount\":\"-12.50\",\"currency\":\"RUB\"},\"asOf\":\"2026-03-01T09:00:00Z\"}";

    private Calls() {}

    static HttpTransport to(URI base) {
        return HttpTransport.to(base).allowPlainLoopback().build();
    }

    static <R> Call<R> call(Operation<R> operation, Duration time) {
        return new Call<>(operation, Deadline.in(time, Ticker.system()), Optional.of(SESSION), new CancelSignal());
    }

    static <R> Outcome<R> send(Transport transport, Operation<R> operation) {
        return outcome(transport.send(call(operation, LONG)));
    }

    static <R> Outcome<R> outcome(CompletionStage<Outcome<R>> stage) {
        try {
            return stage.toCompletableFuture().get(30, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new AssertionError("no outcome", e);
        }
    }

    /** The outcome's name and cause, such as {@code UNKNOWN DEADLINE}. */
    static <R> String ending(Outcome<R> outcome) {
        return outcome.match(
                confirmed -> "CONFIRMED",
                rejected -> "REJECTED",
                notSent -> "NOT_SENT " + notSent.why().cause(),
                unknown -> "UNKNOWN " + unknown.why().cause());
    }

    static <R> Why why(Outcome<R> outcome) {
        return outcome.match(
                confirmed -> fail(outcome), rejected -> fail(outcome), Outcome.NotSent::why, Outcome.Unknown::why);
    }

    /** An answer with its length. */
    static String ok(String json) {
        return "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " + json.length() + "\r\n\r\n"
                + json;
    }

    private static Why fail(Outcome<?> outcome) {
        throw new AssertionError("there is an answer: " + outcome);
    }
}
