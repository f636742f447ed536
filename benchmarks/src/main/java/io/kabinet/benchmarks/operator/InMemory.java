package io.kabinet.benchmarks.operator;

import io.kabinet.client.Kabinet;
import io.kabinet.client.KabinetClient;
import io.kabinet.core.market.Market;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.testkit.InMemoryOperator;
import org.joda.money.Money;

/** Ours: a whole operator, a client with all its layers, and a subscriber who is signed in. */
final class InMemory implements World {

    private final KabinetClient client;
    private final Kabinet anna;

    InMemory() {
        InMemoryOperator operator = InMemoryOperator.in(Market.RUSSIA).startingAt("2026-11-25T09:00:00Z");
        Msisdn number = Msisdn.of(NUMBER);
        operator.subscriber(number).balance(BALANCE);
        client = operator.client();
        anna = operator.signedIn(client, number);
    }

    @Override
    public Money balance() {
        return anna.account().balance().amount();
    }

    @Override
    public void close() {
        client.close();
    }
}
