package io.kabinet.testkit.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.client.transport.Session;
import io.kabinet.core.market.Market;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.testkit.InMemoryOperator;
import org.joda.money.Money;

/** What most of the tests begin with. */
final class Sandboxes {

    static final Msisdn ANNA = Msisdn.of("79000000001");
    static final String BALANCE = "/v1/account/balance";
    static final String TAKE = "/v1/promised-payments/take";
    static final String ANNAS = "{\"of\":\"79000000001\"}";

    private Sandboxes() {}

    static InMemoryOperator operator() {
        InMemoryOperator operator = InMemoryOperator.in(Market.RUSSIA).startingAt("2026-03-01T09:00:00Z");
        operator.subscriber(ANNA).balance(Money.parse("RUB 120.50"));
        return operator;
    }

    static Sandbox open() {
        return Sandbox.of(operator()).start();
    }

    /** Waits for the first call; the operator counts one just before it keeps its answer back. */
    static void untilArrived(Sandbox sandbox) {
        for (long i = 0; i < 100_000_000L && sandbox.operator().arrivals() == 0; i++) {
            Thread.onSpinWait();
        }
        assertThat(sandbox.operator().arrivals()).as("calls that have arrived").isPositive();
    }

    static String bearer(Sandbox sandbox) {
        Session session = sandbox.operator().openSession(ANNA);
        return "Bearer " + session.token().reveal();
    }

    static Letter balance(Sandbox sandbox) {
        return Letter.post(sandbox, BALANCE, ANNAS).with("Authorization", bearer(sandbox));
    }

    static Letter take(Sandbox sandbox, String key) {
        return take(sandbox, key, "100.00");
    }

    static Letter take(Sandbox sandbox, String key, String amount) {
        return Letter.post(
                        sandbox,
                        TAKE,
                        "{\"of\":\"79000000001\",\"amount\":{\"amount\":\"" + amount
                                + "\",\"currency\":\"RUB\"},\"key\":\"" + key + "\"}")
                .with("Idempotency-Key", '"' + key + '"')
                .with("Authorization", bearer(sandbox));
    }

    static Letter control(Sandbox sandbox, String path, String json) {
        return Letter.post(sandbox, "/control/v1/" + path, json)
                .with("Authorization", "Bearer " + sandbox.controlToken().reveal());
    }
}
