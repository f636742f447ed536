package io.kabinet.testkit.contract;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import io.kabinet.client.operation.Operation;
import io.kabinet.client.transport.Call;
import io.kabinet.client.transport.CancelSignal;
import io.kabinet.client.transport.Deadline;
import io.kabinet.client.transport.Session;
import io.kabinet.client.wire.Contract;
import io.kabinet.client.wire.Endpoint;
import io.kabinet.client.wire.Form;
import io.kabinet.client.wire.Reply;
import io.kabinet.client.wire.Route;
import io.kabinet.client.wire.Unreadable;
import io.kabinet.core.values.Secret;
import io.kabinet.testkit.InMemoryOperator;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/** Answers what comes over the wire as the operator in memory does, unless that is to go wrong. */
final class SandboxAnswers implements ResponseDefinitionTransformerV2 {

    private static final Duration LONG = Duration.ofSeconds(20);

    final AtomicInteger arrivals = new AtomicInteger();
    final AtomicReference<Trouble> trouble = new AtomicReference<>();
    final AtomicReference<Hold> hold = new AtomicReference<>();
    final ConcurrentLinkedQueue<Runnable> late = new ConcurrentLinkedQueue<>();
    final CountDownLatch closed = new CountDownLatch(1);

    private final InMemoryOperator operator;

    SandboxAnswers(InMemoryOperator operator) {
        this.operator = operator;
    }

    @Override
    public String getName() {
        return "operator-in-memory";
    }

    @Override
    public ResponseDefinition transform(ServeEvent event) {
        Request request = event.getRequest();
        Optional<Endpoint<?>> endpoint =
                Contract.KABINET.at(new Route(request.getMethod().getName(), request.getUrl()));
        return endpoint.map(found -> answered(found.form(), request)).orElseGet(() -> ResponseDefinition.notFound());
    }

    private <R> ResponseDefinition answered(Form<R> form, Request request) {
        arrivals.incrementAndGet();
        Trouble now = trouble.getAndSet(null);
        Hold held = hold.getAndSet(null);
        if (now == Trouble.FAIL) {
            return new ResponseDefinitionBuilder().withStatus(500).build();
        }
        if (now == Trouble.DELAY_REQUEST) {
            late.add(() -> answer(form, request));
            return lost();
        }
        Reply reply = answer(form, request);
        if (held != null) {
            held.arrived.countDown();
            pass(held.released);
        }
        if (now == Trouble.STALL) {
            pass(closed);
        }
        return now == Trouble.LOSE_ANSWER ? lost() : written(reply, now);
    }

    /** What the operator says; it is asked as its own transport asks it. */
    private <R> Reply answer(Form<R> form, Request request) {
        try {
            Operation<R> operation = form.read(request.getBody());
            Call<R> call = new Call<>(
                    operation, Deadline.in(LONG, operator.ticker()), sessionIn(request, operation), new CancelSignal());
            return Reply.of(
                    form, operator.transport().send(call).toCompletableFuture().join());
        } catch (Unreadable e) {
            return new Reply(400, "", new byte[0]);
        }
    }

    private static Optional<Session> sessionIn(Request request, Operation<?> operation) {
        return Optional.ofNullable(request.getHeader("Authorization"))
                .filter(header -> header.startsWith("Bearer "))
                .map(header -> Secret.of(header.substring("Bearer ".length())))
                .map(token -> new Session(operation.of(), token, Optional.empty()));
    }

    private static ResponseDefinition lost() {
        return new ResponseDefinitionBuilder()
                .withFault(Fault.CONNECTION_RESET_BY_PEER)
                .build();
    }

    private static ResponseDefinition written(Reply reply, Trouble trouble) {
        ResponseDefinitionBuilder response = new ResponseDefinitionBuilder()
                .withStatus(reply.status())
                .withHeader("Content-Type", reply.contentType())
                .withBody(trouble == Trouble.GARBLE_ANSWER ? "<html>".getBytes(UTF_8) : reply.body());
        return trouble == Trouble.STALL_MIDWAY
                ? response.withChunkedDribbleDelay(2, Math.toIntExact(LONG.toMillis()))
                        .build()
                : response.build();
    }

    private void pass(CountDownLatch latch) {
        try {
            boolean unused = latch.await(LONG.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** An answer that is held. */
    static final class Hold implements HeldAnswer {

        private final CountDownLatch arrived = new CountDownLatch(1);
        private final CountDownLatch released = new CountDownLatch(1);

        @Override
        public boolean awaitArrival(Duration patience) {
            try {
                return arrived.await(patience.toMillis(), TimeUnit.MILLISECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }

        @Override
        public void release() {
            released.countDown();
        }
    }
}
