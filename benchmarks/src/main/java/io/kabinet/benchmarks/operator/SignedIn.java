package io.kabinet.benchmarks.operator;

import io.kabinet.client.Kabinet;
import io.kabinet.client.KabinetClient;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Anna, signed in for as long as her balance is asked for. */
public abstract class SignedIn {

    private final OperatorDouble operator;
    private final KabinetClient client;

    final Kabinet anna;

    private SignedIn(OperatorDouble operator) {
        this.operator = operator;
        this.client = operator.client();
        this.anna = operator.anna(client);
    }

    /** Gives connections and threads back. */
    @TearDown
    public void close() {
        client.close();
        operator.close();
    }

    /** At the operator in memory. */
    @State(Scope.Benchmark)
    public static class InMemory extends SignedIn {

        /** Starts it. */
        public InMemory() {
            super(new InMemoryDouble());
        }
    }

    /** At WireMock. */
    @State(Scope.Benchmark)
    public static class OverHttp extends SignedIn {

        /** Starts it. */
        public OverHttp() {
            super(new WireMockDouble());
        }
    }
}
