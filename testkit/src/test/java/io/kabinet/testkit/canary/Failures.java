package io.kabinet.testkit.canary;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.kabinet.client.KabinetClient;
import io.kabinet.client.http.HttpEnd;
import io.kabinet.client.http.HttpPost;
import io.kabinet.client.http.HttpSender;
import io.kabinet.client.http.HttpTransport;
import io.kabinet.client.http.HttpTransportBuilder;
import io.kabinet.client.operation.Operation;
import io.kabinet.client.operation.Outcome;
import io.kabinet.client.transport.CallReport;
import io.kabinet.client.transport.Session;
import io.kabinet.testkit.faults.Fault;
import io.kabinet.testkit.faults.FaultProxy;
import io.kabinet.testkit.sandbox.Sandbox;
import io.kabinet.testkit.transport.HandTicker;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;

/** One operation after another, failing in every way there is on the road to a sandbox. */
final class Failures implements AutoCloseable {

    private static final Duration DEADLINE = Duration.ofSeconds(10);
    private static final int ATTEMPTS = 2;

    private final HandTicker ticker = new HandTicker();
    private final FaultProxy network;
    private final Consumer<CallReport> heard;
    private final KabinetClient client;
    private final KabinetClient closed;
    private final KabinetClient broken;
    private volatile long deadline;

    Failures(Sandbox sandbox, Consumer<CallReport> heard) {
        this.heard = heard;
        this.network = FaultProxy.to(sandbox.address()).onStandstill(this::moveOn);
        this.client = client(HttpTransport.to(network.address()).allowPlainLoopback());
        this.closed = client(HttpTransport.to(network.address()).allowPlainLoopback());
        this.broken =
                client(HttpTransport.to(network.address()).allowPlainLoopback().sender(new Broken()));
        closed.close();
    }

    private KabinetClient client(HttpTransportBuilder way) {
        return KabinetClient.over(way.build())
                .ticker(ticker)
                .deadline(DEADLINE)
                .attempts(ATTEMPTS)
                .random(() -> 0)
                .listener(heard::accept)
                .build();
    }

    /** How one operation ends by each of these; without a fault first. */
    <R> List<Outcome<R>> of(Operation<R> operation, Optional<Session> session, List<Fault> faults) {
        List<Outcome<R>> endings = new ArrayList<>();
        endings.add(ending(client, operation, session));
        for (Fault fault : faults) {
            for (int i = 0; i < ATTEMPTS; i++) {
                network.next(fault);
            }
            endings.add(ending(client, operation, session));
            network.calm();
        }
        network.refuse();
        endings.add(ending(client, operation, session));
        network.listen();
        endings.add(ending(closed, operation, session));
        endings.add(ending(broken, operation, session));
        return endings;
    }

    /** How often each fault was met. */
    Map<String, Integer> met() {
        return network.met();
    }

    /** All that a network does, but for refusing a connection. */
    static List<Fault> all() {
        List<Fault> faults = new ArrayList<>(Fault.oneOfEach());
        faults.add(Fault.cutAt(0));
        faults.add(Fault.cutAt(Integer.MAX_VALUE));
        faults.add(Fault.busy("in a while"));
        return faults;
    }

    private <R> Outcome<R> ending(KabinetClient by, Operation<R> operation, Optional<Session> session) {
        deadline = ticker.nanoTime() + DEADLINE.toNanos();
        return session.isPresent() ? by.resume(session.get()).await(operation) : by.await(operation);
    }

    private void moveOn(Fault fault) {
        if (fault.equals(Fault.DRIP)) {
            network.release(1);
        } else if (ticker.nanoTime() < deadline) {
            ticker.advance(Duration.ofNanos(deadline - ticker.nanoTime()));
        }
    }

    @Override
    public void close() {
        client.close();
        broken.close();
        network.close();
    }

    /** A sender with a bug that tells the whole world what it was to send. */
    private static final class Broken implements HttpSender {

        @Override
        public CompletionStage<HttpEnd> send(HttpPost post) {
            String all = post.headers() + new String(post.body().leave().orElseThrow(), UTF_8);
            IllegalStateException bug = new IllegalStateException(all, new IllegalStateException("within: " + all));
            bug.addSuppressed(new IllegalStateException("beside: " + all));
            throw bug;
        }

        @Override
        public void close() {}
    }
}
