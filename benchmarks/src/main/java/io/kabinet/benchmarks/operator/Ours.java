package io.kabinet.benchmarks.operator;

import io.kabinet.client.Kabinet;
import io.kabinet.client.KabinetClient;
import io.kabinet.client.http.HttpTransport;
import io.kabinet.core.market.Market;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.testkit.InMemoryOperator;
import io.kabinet.testkit.sandbox.Sandbox;
import org.joda.money.Money;

/** Ours: a whole operator, a client with all its layers, and a subscriber who is signed in. */
final class Ours implements World {

    private static final Msisdn ANNA = Msisdn.of(NUMBER);

    private final KabinetClient client;
    private final Kabinet anna;
    private final Runnable closing;

    private Ours(InMemoryOperator operator, KabinetClient client, Runnable closing) {
        this.client = client;
        this.anna = operator.signedIn(client, ANNA);
        this.closing = closing;
    }

    /** The client calls the operator itself. */
    static Ours inMemory() {
        InMemoryOperator operator = operator();
        return new Ours(operator, operator.client(), () -> {});
    }

    /** The same operator behind a socket, and the client speaks HTTP to it. */
    static Ours inSandbox() {
        InMemoryOperator operator = operator();
        Sandbox sandbox = Sandbox.of(operator).start();
        HttpTransport transport =
                HttpTransport.to(sandbox.address()).allowPlainLoopback().build();
        return new Ours(operator, KabinetClient.over(transport).build(), sandbox::close);
    }

    private static InMemoryOperator operator() {
        InMemoryOperator operator = InMemoryOperator.in(Market.RUSSIA).startingAt("2026-11-25T09:00:00Z");
        operator.subscriber(ANNA).balance(BALANCE);
        return operator;
    }

    @Override
    public Money balance() {
        return anna.account().balance().amount();
    }

    @Override
    public void close() {
        client.close();
        closing.run();
    }
}
