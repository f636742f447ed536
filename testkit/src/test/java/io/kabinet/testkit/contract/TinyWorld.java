package io.kabinet.testkit.contract;

import io.kabinet.client.operation.RequestKey;
import io.kabinet.client.promised.TakePromisedPayment;
import io.kabinet.client.transport.Session;
import io.kabinet.client.transport.Transport;
import io.kabinet.core.identity.Secret;
import io.kabinet.core.market.Market;
import io.kabinet.core.promised.Available;
import io.kabinet.core.promised.PromisedPayment;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.testkit.transport.HandTicker;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import org.joda.money.Money;

/** A tiny operator and the way to it, with something bent between them and the contract. */
final class TinyWorld implements ContractWorld {

    static final Msisdn ANNA = Msisdn.of("79000000001");
    static final Msisdn BORIS = Msisdn.of("79000000002");

    private final Set<Capability> can;
    private final Duration ample;
    private final HandTicker ticker = new HandTicker();
    private final TinyOperator operator;
    private final Transport transport;
    private final AtomicInteger arrivals = new AtomicInteger();
    private final ConcurrentLinkedQueue<Trouble> troubles = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<Runnable> late = new ConcurrentLinkedQueue<>();
    private final AtomicReference<Held> hold = new AtomicReference<>();

    TinyWorld(Set<Capability> can, UnaryOperator<Transport> bent, Duration ample) {
        this.ample = ample;
        this.can = can;
        this.operator = new TinyOperator(can);
        this.transport = bent.apply(new TinyTransport(this));
    }

    TinyOperator operator() {
        return operator;
    }

    Optional<Trouble> nextTrouble() {
        return Optional.ofNullable(troubles.poll());
    }

    Optional<Held> arrived() {
        arrivals.incrementAndGet();
        return Optional.ofNullable(hold.getAndSet(null));
    }

    boolean accepts(Session session, Msisdn number) {
        return session.equals(sessionOf(number));
    }

    void deliverLater(Runnable call) {
        late.add(call);
    }

    static Session sessionOf(Msisdn number) {
        return new Session(number, Secret.of("token of " + number.wire()), Optional.empty());
    }

    @Override
    public Transport transport() {
        return transport;
    }

    @Override
    public Set<Capability> can() {
        return can;
    }

    @Override
    public Set<Trouble> troubles() {
        return EnumSet.allOf(Trouble.class);
    }

    @Override
    public void trouble(Trouble trouble) {
        troubles.clear();
        troubles.add(trouble);
    }

    @Override
    public Session session() {
        return sessionOf(ANNA);
    }

    @Override
    public Session sessionOver() {
        return new Session(ANNA, Secret.of("used up"), Optional.empty());
    }

    @Override
    public Session otherSession() {
        return sessionOf(BORIS);
    }

    @Override
    public Money amount() {
        return Money.ofMajor(Market.RUSSIA.currency(), 100);
    }

    @Override
    public Refusal refusal(RequestKey key) {
        TakePromisedPayment nothing = new TakePromisedPayment(ANNA, Money.zero(Market.RUSSIA.currency()), key);
        return new Refusal(nothing, operator.reasonsAgainst(nothing));
    }

    @Override
    public Money balance() {
        return operator.balance(ANNA);
    }

    @Override
    public Available available() {
        return operator.available(ANNA);
    }

    @Override
    public List<PromisedPayment> taken(Msisdn number) {
        return operator.taken(number);
    }

    @Override
    public int arrivals() {
        return arrivals.get();
    }

    @Override
    public HeldAnswer holdNextAnswer() {
        Held held = new Held();
        hold.set(held);
        return held;
    }

    @Override
    public void deliverLate() {
        for (Runnable call = late.poll(); call != null; call = late.poll()) {
            call.run();
        }
    }

    @Override
    public HandTicker ticker() {
        return ticker;
    }

    @Override
    public Duration ample() {
        return ample;
    }

    @Override
    public void close() {
        transport.close();
    }
}
