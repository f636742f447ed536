package io.kabinet.testkit.sandbox;

import io.kabinet.client.operation.Operation;
import io.kabinet.client.operation.Outcome;
import io.kabinet.client.operation.Why;
import io.kabinet.client.operation.Why.Cause;
import io.kabinet.client.transport.Call;
import io.kabinet.client.transport.CancelSignal;
import io.kabinet.client.transport.Deadline;
import io.kabinet.client.transport.Session;
import io.kabinet.client.transport.Ticker;
import io.kabinet.client.transport.Transport;
import io.kabinet.testkit.InMemoryOperator;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/** The operator that is behind the sandbox now; another one after a reset. Safe for use by several threads. */
final class World implements AutoCloseable {

    /** How long an answer that stalls keeps its connection. */
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final Pace pace;
    private volatile Behind behind;

    World(InMemoryOperator operator, Pace pace) {
        this.pace = pace;
        this.behind = new Behind(operator, operator.transport());
    }

    private record Behind(InMemoryOperator operator, Transport transport) {}

    /** The operator, with its clock where it should be. */
    InMemoryOperator operator() {
        InMemoryOperator operator = behind.operator;
        pace.catchUp(operator.clock());
        return operator;
    }

    /** Asks the operator; where it has a bug, nobody knows what came of it. */
    <R> CompletionStage<Outcome<R>> ask(Operation<R> operation, Optional<Session> session) {
        Behind now = behind;
        pace.catchUp(now.operator.clock());
        Deadline deadline = Deadline.in(LONGEST, Ticker.system());
        return now.transport
                .send(new Call<>(operation, deadline, session, new CancelSignal()))
                .exceptionally(bug -> Outcome.unknown(operation, Why.of(Cause.OPERATOR_FAILED)));
    }

    synchronized void reset() {
        Behind old = behind;
        InMemoryOperator fresh = old.operator.afresh();
        pace.begin();
        behind = new Behind(fresh, fresh.transport());
        old.transport.close();
    }

    @Override
    public void close() {
        behind.transport.close();
    }
}
