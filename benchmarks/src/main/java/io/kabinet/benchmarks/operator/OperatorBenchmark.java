package io.kabinet.benchmarks.operator;

import io.kabinet.core.account.Balance;
import io.kabinet.core.subscriber.Msisdn;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** One balance per call, asked for by somebody who is signed in; every variant gives the same. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class OperatorBenchmark {

    private final Map<Msisdn, Balance> ready = new ConcurrentHashMap<>(Map.of(Anna.NUMBER, Anna.balance()));
    private final Msisdn asked = Msisdn.of(Anna.NUMBER.wire());

    /** The limit: nothing but a look-up of an answer that lies ready, without a client, a session or a rule. */
    @Benchmark
    public Balance limit() {
        return Objects.requireNonNull(ready.get(asked));
    }

    /** Ours: through the client to a whole operator and back. */
    @Benchmark
    public Balance operator(SignedIn.InMemory at) {
        return at.anna.account().balance();
    }

    /** Through the same client, over HTTP, to a prepared answer. */
    @Benchmark
    public Balance wireMock(SignedIn.OverHttp at) {
        return at.anna.account().balance();
    }
}
