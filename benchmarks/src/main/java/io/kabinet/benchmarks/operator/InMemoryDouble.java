package io.kabinet.benchmarks.operator;

import io.kabinet.client.Kabinet;
import io.kabinet.client.KabinetClient;
import io.kabinet.core.market.Market;
import io.kabinet.testkit.InMemoryOperator;

/** Ours: a whole operator, in which Anna has money and signs in with her password. */
final class InMemoryDouble implements OperatorDouble {

    private final InMemoryOperator operator = InMemoryOperator.in(Market.RUSSIA).startingAt(Anna.NOW);

    InMemoryDouble() {
        operator.subscriber(Anna.NUMBER).balance(Anna.AMOUNT);
    }

    @Override
    public KabinetClient client() {
        return operator.client();
    }

    @Override
    public Kabinet anna(KabinetClient client) {
        return operator.signedIn(client, Anna.NUMBER);
    }

    @Override
    public void close() {
        // There is nothing to give back.
    }
}
