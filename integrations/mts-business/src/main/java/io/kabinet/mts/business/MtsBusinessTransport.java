package io.kabinet.mts.business;

import io.kabinet.client.http.HttpSender;
import io.kabinet.client.operation.LookUp;
import io.kabinet.client.operation.Operation;
import io.kabinet.client.operation.Outcome;
import io.kabinet.client.operation.Why;
import io.kabinet.client.operation.Why.Cause;
import io.kabinet.client.transport.Call;
import io.kabinet.client.transport.Carriage;
import io.kabinet.client.transport.Session;
import io.kabinet.client.transport.Transport;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.values.Secret;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Carries operations to the MTS Business API, for the SIM cards of a company that has a contract and a request package.
 *
 * <p>Built from public evidence, not verified against the live service. docs/mts-business.md lists what is carried, how well
 * each is known, and what is not there: nobody signs in here, so there are no passwords and no codes, no bonus points, no
 * cashback, no auto-payments. What is known from copied documentation alone is carried only where
 * {@link MtsBusinessTransportBuilder#experimental()} asks for it.
 *
 * <p>The operator honours no keys, so everything is carried ONCE. A change is sent once, then its event is followed within
 * the deadline: what is read back as done is confirmed, and of what nothing shows, what its event says is completed; what
 * faulted is rejected, anything else is unknown, with the event in its why. {@code Kabinet.resolve} asks for the status of that event, as long as this process knows it, or reads what is there;
 * it repeats nothing. A change often takes longer than the client's 10 seconds, up to a minute for forwarding and an hour for
 * a service: give it time, or be ready to resolve.
 *
 * <p>Requests keep to the {@link RequestPackage} of the key. No number is written into a log, an exception or a why, though
 * the operator wants numbers in its addresses; proxies on the way may log those. Names, documents and SIM cards that stand in
 * answers are not read.
 *
 * <p>For example, {@code client.resume(MtsBusinessTransport.viewOf(number)).account().balance()}, with a client over {@code
 * MtsBusinessTransport.with(key, clock).build()}. Safe for use by several threads.
 */
public final class MtsBusinessTransport implements Transport {

    private static final Secret NO_TOKEN = Secret.of("kabinet-mts-business");

    private final Map<Class<?>, Served<?, ?>> served;
    private final Desk desk;
    private final HttpSender sender;
    private final Set<Trip<?>> underWay = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    MtsBusinessTransport(Gateway gateway, HttpSender sender, Clock clock, boolean experimental) {
        this.desk = new Desk(gateway, clock);
        this.sender = sender;
        this.served = Errands.ALL.stream()
                .filter(each -> experimental || !each.isExperimental())
                .collect(Collectors.toMap(Served::kind, Function.identity()));
    }

    /**
     * Begins a transport.
     *
     * @param key what the operator gave the company
     * @param clock the time of day, which balances are dated by and requests are looked for around
     * @return the settings, with a default for each
     */
    public static MtsBusinessTransportBuilder with(BusinessKey key, Clock clock) {
        return new MtsBusinessTransportBuilder(key, clock);
    }

    /**
     * A session that stands for a number, for {@code KabinetClient.resume}; it lets in to nothing.
     *
     * <p>Nobody signs in at this operator: the key of the company sees all its numbers. Whoever shows a person only their own
     * number has to see to that themselves.
     *
     * @param number the number
     * @return a session without a secret in it
     */
    public static Session viewOf(Msisdn number) {
        return new Session(number, NO_TOKEN, Optional.empty());
    }

    @Override
    public Carriage carries(Class<?> kind) {
        return served.containsKey(kind) || kind == LookUp.class ? Carriage.ONCE : Carriage.NOT;
    }

    @Override
    public Carriage carries(Operation<?> operation) {
        Operation<?> meant = operation instanceof LookUp<?> lookUp ? lookUp.change() : operation;
        Served<?, ?> how = served.get(meant.getClass());
        return how != null && how.carries(meant) ? Carriage.ONCE : Carriage.NOT;
    }

    @Override
    public <R> CompletionStage<Outcome<R>> send(Call<R> call) {
        if (carries(call.operation()) == Carriage.NOT) {
            return kept(Cause.NOT_CARRIED);
        }
        if (call.cancel().isCancelled()) {
            return kept(Cause.CANCELLED);
        }
        if (call.deadline().hasPassed()) {
            return kept(Cause.DEADLINE);
        }
        if (call.session()
                .filter(session -> !session.of().equals(call.operation().of()))
                .isPresent()) {
            return kept(Cause.SESSION_OVER);
        }
        Trip<R> trip = new Trip<>(call);
        underWay.add(trip);
        if (closed) {
            underWay.remove(trip);
            return kept(Cause.CLOSED);
        }
        return trip.start(() -> course(call.operation(), trip), underWay::remove);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private <R> CompletionStage<Outcome<R>> course(Operation<R> operation, Trip<R> trip) {
        if (operation instanceof LookUp lookUp) {
            return how(lookUp.change()).resolve(lookUp, (Trip) trip, desk);
        }
        return how(operation).run(operation, trip, desk);
    }

    private Served<?, ?> how(Operation<?> operation) {
        return Objects.requireNonNull(served.get(operation.getClass()));
    }

    private static <R> CompletionStage<Outcome<R>> kept(Cause cause) {
        return CompletableFuture.completedFuture(Outcome.notSent(Why.of(cause)));
    }

    /** Gives up what is under way and closes the sender. */
    @Override
    public void close() {
        closed = true;
        underWay.forEach(trip -> trip.giveUp(Cause.CANCELLED, Cause.CLOSED));
        sender.close();
    }
}
