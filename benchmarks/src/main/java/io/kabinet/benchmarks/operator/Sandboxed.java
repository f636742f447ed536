package io.kabinet.benchmarks.operator;

import io.kabinet.client.Kabinet;
import io.kabinet.client.KabinetClient;
import io.kabinet.client.http.HttpTransport;
import io.kabinet.core.market.Market;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.testkit.InMemoryOperator;
import io.kabinet.testkit.sandbox.Sandbox;
import org.joda.money.Money;

/** Ours behind a socket: the same operator in a sandbox, and a client with all its layers that speaks HTTP to it. */
final class Sandboxed implements World {

    private final Sandbox sandbox;
    private final KabinetClient client;
    private final Kabinet anna;

    Sandboxed() {
        InMemoryOperator operator = InMemoryOperator.in(Market.RUSSIA).startingAt("2026-11-25T09:00:00Z");
        Msisdn number = Msisdn.of(NUMBER);
        operator.subscriber(number).balance(BALANCE);
        sandbox = Sandbox.of(operator).start();
        client = KabinetClient.over(
                        HttpTransport.to(sandbox.address()).allowPlainLoopback().build())
                .build();
        anna = operator.signedIn(client, number);
    }

    @Override
    public Money balance() {
        return anna.account().balance().amount();
    }

    @Override
    public void close() {
        client.close();
        sandbox.close();
    }
}
