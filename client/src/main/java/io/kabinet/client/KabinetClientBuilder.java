package io.kabinet.client;

import io.kabinet.client.intent.IntentStore;
import io.kabinet.client.internal.Observed;
import io.kabinet.client.internal.RateLimited;
import io.kabinet.client.internal.Recorder;
import io.kabinet.client.internal.Retrying;
import io.kabinet.client.transport.CallListener;
import io.kabinet.client.transport.RateLimit;
import io.kabinet.client.transport.Ticker;
import io.kabinet.client.transport.Transport;
import io.kabinet.core.values.Secret;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * How a client is to be; every setting has a default.
 *
 * <p>Not safe for use by several threads.
 */
public final class KabinetClientBuilder {

    private static final Duration LONGEST = Duration.ofDays(1);
    private static final int SHORTEST_KEY = 32;

    private final Transport transport;
    private Duration time = KabinetClient.TIME;
    private int attempts = 3;
    private Duration firstWait = Duration.ofMillis(100);
    private @Nullable RateLimit rateLimit;
    private @Nullable CallListener listener;
    private Function<Transport, Optional<Recorder>> recorder = over -> Optional.empty();
    private Ticker ticker = Ticker.system();
    private Executor executor = new CompletableFuture<>().defaultExecutor();
    private RandomGenerator random = () -> ThreadLocalRandom.current().nextLong();

    KabinetClientBuilder(Transport transport) {
        this.transport = Objects.requireNonNull(transport, "transport");
    }

    /**
     * How long a call may take, with all its attempts and waits.
     *
     * @param longest above zero, at most a day; 10 seconds unless set
     * @return this
     * @throws IllegalArgumentException if it is not
     */
    public KabinetClientBuilder deadline(Duration longest) {
        time = checked(longest);
        return this;
    }

    /**
     * How often a call is sent at most, where its kind lets it be repeated.
     *
     * @param most 1 to 10; 3 unless set, and 1 repeats nothing
     * @return this
     * @throws IllegalArgumentException if it is not
     */
    public KabinetClientBuilder attempts(int most) {
        if (most < 1 || most > 10) {
            throw new IllegalArgumentException("attempts must be 1 to 10: " + most);
        }
        attempts = most;
        return this;
    }

    /**
     * How long to wait before the second attempt; the later ones wait longer, and chance makes each a little shorter.
     *
     * <p>Each is at most twice the one before and ten times the first. Parts of a millisecond are cut off. Where an operator
     * asks for a longer pause it gets one, unless it ends at the deadline or later: then the call ends at once.
     *
     * @param wait zero to a minute; 100 ms unless set
     * @return this
     * @throws IllegalArgumentException if it is not
     */
    public KabinetClientBuilder firstWait(Duration wait) {
        if (wait.isNegative() || wait.compareTo(Duration.ofMinutes(1)) > 0) {
            throw new IllegalArgumentException("firstWait must be zero to a minute: " + wait);
        }
        firstWait = wait;
        return this;
    }

    /**
     * How many attempts all users of the client may make together.
     *
     * @param limit the limit; none unless set
     * @return this
     */
    public KabinetClientBuilder rateLimit(RateLimit limit) {
        rateLimit = Objects.requireNonNull(limit, "limit");
        return this;
    }

    /**
     * Who hears of every attempt, for metrics.
     *
     * @param hears called on the thread that ends the attempt; what it throws is logged
     * @return this
     */
    public KabinetClientBuilder listener(CallListener hears) {
        listener = Objects.requireNonNull(hears, "hears");
        return this;
    }

    /**
     * Where each change is written down before its first byte leaves, so that a crash leaves no doubt for ever.
     *
     * <p>A change that cannot be written down is not sent, NOT_RECORDED, nor is one of a kind that has no form on this
     * library's wire. Another change under a key that is written down is rejected here as KEY_REUSED. What is not sent, after
     * the same change may have been sent before, is unknown; so it is if the store cannot even be read. The thread that sends
     * a change waits for the store.
     *
     * @param store where; the client does not close it
     * @param key what seals intents: at least 32 characters, random, the same after a restart, and kept elsewhere than they
     * @param clock what tells since when an intent is open
     * @return this
     * @throws IllegalArgumentException if the key is shorter
     */
    public KabinetClientBuilder intents(IntentStore store, Secret key, InstantSource clock) {
        Objects.requireNonNull(store, "store");
        Objects.requireNonNull(clock, "clock");
        if (key.reveal().length() < SHORTEST_KEY) {
            throw new IllegalArgumentException("key must have at least " + SHORTEST_KEY + " characters");
        }
        recorder = over -> Optional.of(new Recorder(store, key, clock, over));
        return this;
    }

    /**
     * What measures deadlines and waits.
     *
     * @param measures the machine's own time unless set
     * @return this
     */
    public KabinetClientBuilder ticker(Ticker measures) {
        ticker = Objects.requireNonNull(measures, "measures");
        return this;
    }

    /**
     * Where answers are read and the stages of {@link KabinetClient#send} completed.
     *
     * <p>Calls that wait need it not: they read their answer on the waiting thread, and so may be made inside a stage that
     * is completed here, even if this has but one thread.
     *
     * @param reads what is asynchronous with the JDK's futures is done there unless set: in its common pool, or on a machine
     *     of one or two processors on a thread for each. Who refuses a task leaves it to the thread at hand. A stage that ends
     *     without an answer, such as by its deadline, is completed by whoever ends it
     * @return this
     */
    public KabinetClientBuilder executor(Executor reads) {
        executor = Objects.requireNonNull(reads, "reads");
        return this;
    }

    /**
     * Where chance comes from, for waits and for keys of intents that have no name.
     *
     * @param chance safe for use by several threads
     * @return this
     */
    public KabinetClientBuilder random(RandomGenerator chance) {
        random = Objects.requireNonNull(chance, "chance");
        return this;
    }

    /**
     * The client.
     *
     * @return a new client, which owns the transport
     */
    public KabinetClient build() {
        Transport layers = new Observed(transport, listener);
        if (rateLimit != null) {
            layers = new RateLimited(layers, rateLimit, ticker);
        }
        layers = new Retrying(layers, attempts, firstWait, random);
        return new KabinetClient(layers, new Settings(time, ticker, random, executor, recorder.apply(layers)));
    }

    static Duration checked(Duration time) {
        if (time.isZero() || time.isNegative() || time.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("a deadline must be above zero and at most a day: " + time);
        }
        return time;
    }
}
