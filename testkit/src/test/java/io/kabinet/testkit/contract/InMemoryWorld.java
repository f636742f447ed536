package io.kabinet.testkit.contract;

import io.kabinet.client.transport.Session;
import io.kabinet.client.transport.Ticker;
import io.kabinet.client.transport.Transport;
import io.kabinet.core.subscriber.Msisdn;
import java.time.Duration;
import java.util.Set;
import java.util.function.Function;

/** The operator in memory and the way to it, which may be bent. */
class InMemoryWorld extends OperatorWorld {

    private final Transport transport;
    private final Duration ample;

    InMemoryWorld(Set<Capability> can, Bending bending, Duration ample) {
        super(can);
        this.transport = bending.bend(operator.transport(), this::sessionOf);
        this.ample = ample;
    }

    /** Makes another transport of a good one and the sessions of all numbers. */
    interface Bending {
        Transport bend(Transport good, Function<Msisdn, Session> sessions);
    }

    @Override
    public Transport transport() {
        return transport;
    }

    @Override
    public Ticker ticker() {
        return operator.ticker();
    }

    @Override
    public Duration ample() {
        return ample;
    }

    @Override
    public void close() {
        transport.close();
        super.close();
    }
}
