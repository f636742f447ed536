package io.kabinet.testkit.crash;

import io.kabinet.client.KabinetClient;
import io.kabinet.client.http.HttpTransport;
import io.kabinet.client.intent.IntentStore;
import io.kabinet.client.operation.RequestKey;
import io.kabinet.client.promised.TakePromisedPayment;
import io.kabinet.client.transport.Session;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.values.Secret;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** What both processes know: whose orders these are, and what each of them is for. */
final class Orders {

    static final Msisdn ANNA = Msisdn.of("79000000001");
    static final String TOKEN = "token-of-anna";
    static final Session SESSION = new Session(ANNA, Secret.of(TOKEN), Optional.empty());

    private static final Secret SEALS = Secret.of("seals-of-both-processes-and-of-nobody-else");
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final int LEAST_MINOR = 10_000;

    private Orders() {}

    /** The change of an order, the same in every process that makes it. */
    static TakePromisedPayment change(String key) {
        int last = Integer.parseInt(key.substring(key.indexOf('-') + 1));
        return new TakePromisedPayment(
                ANNA, Money.ofMinor(CurrencyUnit.of("RUB"), LEAST_MINOR + last), RequestKey.of(key));
    }

    static KabinetClient client(int port, IntentStore store) {
        return KabinetClient.over(HttpTransport.to(URI.create("http://127.0.0.1:" + port))
                        .allowPlainLoopback()
                        .build())
                .intents(store, SEALS, InstantSource.fixed(NOON))
                .build();
    }
}
