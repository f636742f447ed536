package io.kabinet.testkit.document;

import io.kabinet.client.Kabinet;
import io.kabinet.client.KabinetClient;
import io.kabinet.client.operation.LookUp;
import io.kabinet.client.operation.RequestKey;
import io.kabinet.client.promised.TakePromisedPayment;
import io.kabinet.core.market.Market;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.testkit.InMemoryOperator;
import java.util.List;
import org.joda.money.Money;

/** Days of two subscribers on which all is asked that can be asked. */
final class Days {

    private static final Msisdn ANNA = Msisdn.of("79000000001");

    private final InMemoryOperator operator =
            InMemoryOperator.in(Market.RUSSIA).pageSize(1).startingAt("2026-03-01T09:00:00Z");
    private final Recorder recorder = new Recorder(operator.transport());
    private final KabinetClient client =
            KabinetClient.over(recorder).ticker(operator.ticker()).attempts(1).build();

    private Days() {}

    /** What was said on them. */
    static List<Recorded<?>> recorded() {
        Days days = new Days();
        days.money();
        return days.recorder.recorded();
    }

    private void money() {
        operator.subscriber(ANNA).balance(rub("10"));
        Kabinet anna = operator.signedIn(client, ANNA);
        anna.account().balance();
        anna.promisedPayments().available();
        TakePromisedPayment fenced = new TakePromisedPayment(ANNA, rub("100"), RequestKey.of("never"));
        anna.send(new LookUp<>(fenced)).toCompletableFuture().join();
        anna.send(fenced).toCompletableFuture().join();
        anna.promisedPayments().take(rub("5000"), RequestKey.of("too-much"));
        anna.promisedPayments().take(rub("100"), RequestKey.of("order-42")).orThrow();
        anna.promisedPayments().available();
    }

    private static Money rub(String amount) {
        return Money.parse("RUB " + amount);
    }
}
