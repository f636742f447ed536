package io.kabinet.testkit.layers;

import static io.kabinet.testkit.layers.Tally.ANNA;
import static io.kabinet.testkit.layers.Tally.KEY;
import static io.kabinet.testkit.layers.Tally.OLD;
import static io.kabinet.testkit.layers.Tally.client;

import io.kabinet.client.Kabinet;
import io.kabinet.client.KabinetClient;
import io.kabinet.client.identity.SignOut;
import io.kabinet.client.identity.SignedOut;
import io.kabinet.client.intent.Intent;
import io.kabinet.client.intent.IntentState;
import io.kabinet.client.intent.IntentStore;
import io.kabinet.client.operation.Outcome;
import io.kabinet.client.operation.Why.Cause;
import io.kabinet.client.promised.TakePromisedPayment;
import io.kabinet.core.reason.Reason;
import io.kabinet.core.reason.RequestReason;
import io.kabinet.core.values.Secret;
import io.kabinet.testkit.transport.HandTicker;
import io.kabinet.testkit.transport.Script;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.joda.money.Money;

/** A client that writes into a store in memory, and one subscriber of it. */
abstract class WithIntents {

    static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    static final Secret SEALS = Secret.of("0123456789abcdef0123456789abcdef");
    static final SignOut CHANGE = new SignOut(ANNA, KEY);
    static final TakePromisedPayment OTHER = new TakePromisedPayment(ANNA, Money.parse("RUB 300.00"), KEY);
    static final SignedOut DONE = new SignedOut(NOON);
    static final Outcome<SignedOut> REUSED = Outcome.rejected(List.of(Reason.of(RequestReason.KEY_REUSED)));

    final Script operator = new Script();
    final HandTicker ticker = new HandTicker();
    final IntentStore store = IntentStore.inMemory();
    final KabinetClient client = clientOn(store);
    final Kabinet anna = client.resume(OLD);

    final KabinetClient clientOn(IntentStore intents) {
        return client(operator, ticker)
                .intents(intents, SEALS, InstantSource.fixed(NOON))
                .build();
    }

    final List<IntentState> states() {
        return client.unsettled().stream().map(Intent::state).toList();
    }

    static Cause why(Outcome<?> outcome) {
        return ((Outcome.NotSent<?>) outcome).why().cause();
    }
}
