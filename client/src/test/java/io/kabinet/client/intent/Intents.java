package io.kabinet.client.intent;

import io.kabinet.client.operation.RequestKey;
import java.time.Instant;

/** Intents to write down. */
final class Intents {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00.5Z");

    private Intents() {}

    static Intent intent(String key) {
        return new Intent(
                new IntentId("a1".repeat(32), RequestKey.of(key)),
                "TakePromisedPayment",
                "5ea1".repeat(16),
                NOON,
                IntentState.OPEN);
    }
}
