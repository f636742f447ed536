package io.kabinet.testkit.faults;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.kabinet.client.account.ReadBalance;
import io.kabinet.client.http.HttpTransport;
import io.kabinet.client.operation.Operation;
import io.kabinet.client.operation.Outcome;
import io.kabinet.client.operation.RequestKey;
import io.kabinet.client.promised.TakePromisedPayment;
import io.kabinet.client.transport.Call;
import io.kabinet.client.transport.CancelSignal;
import io.kabinet.client.transport.Deadline;
import io.kabinet.client.transport.Session;
import io.kabinet.client.transport.Ticker;
import io.kabinet.client.transport.Transport;
import io.kabinet.client.wire.Contract;
import io.kabinet.client.wire.Reply;
import io.kabinet.core.promised.PromisedPayment;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.values.Secret;
import io.kabinet.core.values.Stated;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.joda.money.Money;

/** One subscriber, what she asks over HTTP, and how it ends. */
final class Calls {

    static final Msisdn ANNA = Msisdn.of("79000000001");
    static final Session SESSION = new Session(ANNA, Secret.of("token-of-anna"), Optional.empty());
    static final ReadBalance READ = new ReadBalance(ANNA);
    static final TakePromisedPayment TAKE =
            new TakePromisedPayment(ANNA, Money.parse("RUB 300.00"), RequestKey.of("order-42"));
    static final PromisedPayment PAYMENT = new PromisedPayment(
            Money.parse("RUB 300.00"),
            Instant.parse("2026-03-01T09:00:00Z"),
            Instant.parse("2026-03-04T09:00:00Z"),
            Stated.notStated(),
            List.of(),
            Instant.parse("2026-03-04T09:00:00Z"));
    static final Duration LONG = Duration.ofSeconds(10);

    private Calls() {}

    static HttpTransport over(URI address) {
        return HttpTransport.to(address).allowPlainLoopback().build();
    }

    static <R> Outcome<R> send(Transport transport, Operation<R> operation, Ticker ticker) {
        Call<R> call = new Call<>(operation, Deadline.in(LONG, ticker), Optional.of(SESSION), new CancelSignal());
        try {
            return transport.send(call).toCompletableFuture().get(30, TimeUnit.SECONDS);
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

    /** The operator's answer to {@link #TAKE}, byte for byte. */
    static String granted() {
        return answer(Reply.of(Contract.KABINET.of(TAKE).orElseThrow().form(), Outcome.confirmed(PAYMENT)));
    }

    static String answer(Reply reply) {
        return "HTTP/1.1 " + reply.status() + " Said\r\nContent-Type: " + reply.contentType() + "\r\nContent-Length: "
                + reply.body().length + "\r\n\r\n" + new String(reply.body(), UTF_8);
    }
}
