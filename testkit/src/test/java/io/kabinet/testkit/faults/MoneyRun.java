package io.kabinet.testkit.faults;

import io.kabinet.client.Kabinet;
import io.kabinet.client.KabinetClient;
import io.kabinet.client.http.HttpTransport;
import io.kabinet.client.operation.Change;
import io.kabinet.client.operation.Outcome;
import io.kabinet.client.operation.RequestKey;
import io.kabinet.client.operation.Why;
import io.kabinet.client.transport.CallReport;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.testkit.InMemoryOperatorBuilder;
import io.kabinet.testkit.sandbox.Sandbox;
import io.kabinet.testkit.transport.HandTicker;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * Money operations through a client, a network with faults and a sandbox, and what is true of them in the end.
 *
 * <p>Doubts are looked up at any later time, and requests that were held up come in at any time: before, between and after.
 * Time is a ticker's, moved on where an answer stands still.
 */
final class MoneyRun implements AutoCloseable {

    private static final Duration DEADLINE = Duration.ofSeconds(10);
    private static final Duration DROP = Duration.ofMillis(15);
    private static final int LOOK_UPS = 20;

    final FaultProxy network;

    private final long seed;
    private final SplittableRandom random;
    private final MoneyWorld world;
    private final HandTicker ticker = new HandTicker();
    private final Object step = new Object();
    private final Sandbox sandbox;
    private final List<KabinetClient> clients;
    private final Map<Msisdn, Kabinet> people = new HashMap<>();
    private final List<Intent<?>> intents = new ArrayList<>();
    private final List<Intent<?>> doubts = new ArrayList<>();
    private int unknowns;
    private int late;
    private int refused;
    private int jumps;
    private int refusals;
    private long deadline;

    MoneyRun(long seed, UnaryOperator<InMemoryOperatorBuilder> settings) {
        this.seed = seed;
        this.random = new SplittableRandom(seed);
        this.world = new MoneyWorld(settings);
        this.sandbox = Sandbox.of(world.operator).start();
        this.network = FaultProxy.to(sandbox.address()).onStandstill(this::moveOn);
        this.clients = List.of(client(3), client(1));
        for (int i = 0; i < world.numbers.size(); i++) {
            Msisdn number = world.numbers.get(i);
            people.put(number, clients.get(i % clients.size()).resume(world.operator.openSession(number)));
        }
    }

    /** Some clients send three times, others once: these leave more doubts about what never came in. */
    private KabinetClient client(int attempts) {
        HttpTransport transport =
                HttpTransport.to(network.address()).allowPlainLoopback().build();
        return KabinetClient.over(transport)
                .ticker(ticker)
                .deadline(DEADLINE)
                .attempts(attempts)
                .random(new Random(seed))
                .listener(this::heard)
                .build();
    }

    /** So many operations with faults at so many of the requests; then whatever is in doubt is settled. */
    Verdict run(int operations, double share) {
        network.plan(random.nextLong(), share);
        for (int i = 0; i < operations; i++) {
            happenings();
            perform(world.next(random, RequestKey.of("intent-" + i)));
        }
        while (!doubts.isEmpty()) {
            settleOne();
        }
        network.calm();
        deliverLate();
        Verdict verdict = new Verdict(world.books());
        intents.forEach(intent -> intent.judge(verdict));
        return verdict;
    }

    private void happenings() {
        if (random.nextInt(12) == 0) {
            deliverLate();
        }
        if (random.nextInt(50) == 0) {
            jumps++;
            world.operator.clock().advance(Duration.ofMinutes(random.nextInt(-30, 60)));
        }
        if (random.nextInt(4) == 0 && !doubts.isEmpty()) {
            settleOne();
        }
        if (random.nextInt(30) == 0) {
            refused++;
            refusals = random.nextInt(1, 5);
            network.refuse();
        }
    }

    private <R> void perform(Change<R> change) {
        Kabinet kabinet = Objects.requireNonNull(people.get(change.of()));
        Intent<R> intent = new Intent<>(change, kabinet, timed(() -> kabinet.perform(change)));
        network.listen();
        intents.add(intent);
        if (intent.isInDoubt()) {
            unknowns++;
            doubts.add(intent);
        }
    }

    /** Looks one up, through the same network; after so many times without an answer the network is left in peace. */
    private void settleOne() {
        Intent<?> intent = doubts.remove(random.nextInt(doubts.size()));
        for (int i = 0; i < LOOK_UPS && intent.isInDoubt(); i++) {
            timed(intent::lookUp);
        }
    }

    private void deliverLate() {
        late += network.deliverLate();
    }

    /** Waits for nobody but whoever is still moving the time. */
    private <T> T timed(Supplier<T> call) {
        synchronized (step) {
            deadline = ticker.nanoTime() + DEADLINE.toNanos();
        }
        T result = call.get();
        synchronized (step) {
            return result;
        }
    }

    private void moveOn(Fault fault) {
        synchronized (step) {
            if (ticker.nanoTime() >= deadline) {
                return;
            }
            if (fault.equals(Fault.DRIP)) {
                ticker.advance(DROP);
                network.release(1);
            } else {
                ticker.advance(Duration.ofNanos(deadline - ticker.nanoTime()));
            }
        }
    }

    /** Whoever is refused a few times is let in again, perhaps within the same call. */
    private void heard(CallReport report) {
        if (report.cause().filter(Why.Cause.NO_CONNECTION::equals).isPresent() && --refusals == 0) {
            network.listen();
        }
    }

    /** All in one line. */
    String told(Verdict verdict) {
        return "money run: seed " + seed + ", operations " + intents.size() + ", requests " + network.arrivals()
                + ", faults "
                + (network.met().values().stream().mapToInt(Integer::intValue).sum() + refused + jumps)
                + " " + network.met() + " refused connection " + refused + ", clock jump " + jumps + "; unknown "
                + unknowns + ", late " + late + "; " + verdict;
    }

    int unknowns() {
        return unknowns;
    }

    int late() {
        return late;
    }

    @Override
    public void close() {
        clients.forEach(KabinetClient::close);
        network.close();
        sandbox.close();
    }

    /** One operation and what its caller knows of it. */
    private static final class Intent<R> {

        private final Change<R> change;
        private final Kabinet kabinet;
        private Outcome<R> known;

        Intent(Change<R> change, Kabinet kabinet, Outcome<R> known) {
            this.change = change;
            this.kabinet = kabinet;
            this.known = known;
        }

        boolean isInDoubt() {
            return known instanceof Outcome.Unknown;
        }

        boolean lookUp() {
            if (known instanceof Outcome.Unknown<R> unknown) {
                known = kabinet.resolve(unknown);
            }
            return isInDoubt();
        }

        void judge(Verdict verdict) {
            verdict.judge(change, known);
        }
    }
}
