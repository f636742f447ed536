package io.kabinet.testkit.contract;

import io.kabinet.client.transport.Session;
import io.kabinet.client.transport.Ticker;
import io.kabinet.client.transport.Transport;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.testkit.Faults;
import java.time.Duration;
import java.util.EnumSet;
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
    public Set<Trouble> troubles() {
        return EnumSet.complementOf(EnumSet.of(Trouble.STALL_MIDWAY));
    }

    @Override
    public void trouble(Trouble trouble) {
        Faults faults = operator.faults();
        switch (trouble) {
            case LOSE_ANSWER -> faults.loseNextAnswer();
            case FAIL -> faults.failNext();
            case GARBLE_ANSWER -> faults.garbleNextAnswer();
            case REFUSE_CONNECTION -> faults.refuseNextConnection();
            case STALL -> faults.stallNext();
            case DELAY_REQUEST -> faults.applyLate();
            case STALL_MIDWAY -> throw new IllegalArgumentException("an answer in memory has no middle");
        }
    }

    @Override
    public HeldAnswer holdNextAnswer() {
        operator.faults().holdNextAnswer();
        return new HeldByOperator(operator.faults()::release, this::arrivals);
    }

    @Override
    public void deliverLate() {
        operator.faults().deliverLate();
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
