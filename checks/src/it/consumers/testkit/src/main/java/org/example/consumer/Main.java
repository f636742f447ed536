package org.example.consumer;

import io.kabinet.client.Kabinet;
import io.kabinet.client.KabinetClient;
import io.kabinet.core.market.Market;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.testkit.InMemoryOperator;

public final class Main {

    public static void main(String[] args) {
        InMemoryOperator operator = InMemoryOperator.in(Market.BELARUS).startingAt("2026-03-01T09:00:00Z");
        try (KabinetClient client = operator.client()) {
            Kabinet anna = operator.signedIn(client, Msisdn.of("375330000001"));
            System.out.println(anna.promisedPayments().available().amount());
        }
    }
}
