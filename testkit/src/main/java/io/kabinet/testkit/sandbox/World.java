package io.kabinet.testkit.sandbox;

import io.kabinet.client.transport.Transport;
import io.kabinet.testkit.InMemoryOperator;

/** The operator that is behind the sandbox now; another one after a reset. Safe for use by several threads. */
final class World implements AutoCloseable {

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

    Transport transport() {
        Behind now = behind;
        pace.catchUp(now.operator.clock());
        return now.transport;
    }

    synchronized void reset() {
        Behind old = behind;
        InMemoryOperator fresh = old.operator.afresh();
        behind = new Behind(fresh, fresh.transport());
        old.transport.close();
    }

    @Override
    public void close() {
        behind.transport.close();
    }
}
