package io.kabinet.benchmarks.growth;

import io.kabinet.client.KabinetClient;
import io.kabinet.client.transport.Session;
import io.kabinet.core.market.Market;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.testkit.InMemoryOperator;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** So many subscribers of one operator in memory: they are made, or each asks for the balance. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Fork(jvmArgsAppend = "-Xmx10g")
public class SubscribersBenchmark {

    /** So few that what the operator knows of them stays in the caches. */
    static final int FEW = 1_000;

    /** +7 900 000-00-00 and those after it. */
    private static final long FIRST = 79_000_000_000L;

    private static final CurrencyUnit RUB = CurrencyUnit.of("RUB");

    @Param({"1000", "10000", "100000", "1000000"})
    int n;

    /** All of them, each with a session of its own. */
    @State(Scope.Thread)
    public static class Present {

        final List<Session> sessions = new ArrayList<>();
        private @Nullable KabinetClient client;

        /** Makes them and opens the sessions. */
        @Setup
        public void open(SubscribersBenchmark benchmark) {
            InMemoryOperator operator = benchmark.create();
            for (int i = 0; i < benchmark.n; i++) {
                sessions.add(operator.openSession(new Msisdn(FIRST + i)));
            }
            client = operator.client();
        }

        /** Closes the client. */
        @TearDown
        public void close() {
            client().close();
        }

        KabinetClient client() {
            return Objects.requireNonNull(client);
        }
    }

    /** An operator with all of them, each with a balance. */
    @Benchmark
    public InMemoryOperator create() {
        InMemoryOperator operator = InMemoryOperator.in(Market.RUSSIA).startingAt("2026-11-25T09:00:00Z");
        for (int i = 0; i < n; i++) {
            operator.subscriber(new Msisdn(FIRST + i)).balance(Money.ofMinor(RUB, i));
        }
        return operator;
    }

    /** Each reads its own through a client; tells all of it, in kopecks. */
    @Benchmark
    public long read(Present present) {
        return read(present, n);
    }

    /**
     * As many reads, but by the first thousand in turn, of all that are there.
     *
     * <p>What it takes longer where more are there is the operator's; what the other takes longer than this is the caches'.
     */
    @Benchmark
    public long readOfFew(Present present) {
        return read(present, FEW);
    }

    private long read(Present present, int readers) {
        long kopecks = 0;
        for (int i = 0; i < n; i++) {
            kopecks += present.client()
                    .resume(present.sessions.get(i % readers))
                    .account()
                    .balance()
                    .amount()
                    .getAmountMinorLong();
        }
        return kopecks;
    }
}
