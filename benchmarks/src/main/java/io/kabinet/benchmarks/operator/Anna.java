package io.kabinet.benchmarks.operator;

import io.kabinet.core.account.Balance;
import io.kabinet.core.subscriber.Msisdn;
import java.time.Instant;
import org.joda.money.Money;

/** Whose balance is asked for, and what it is in every double. */
final class Anna {

    static final Msisdn NUMBER = Msisdn.of("79000000001");
    static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");
    static final Money AMOUNT = Money.parse("RUB 312.45");

    private Anna() {}

    static Balance balance() {
        return new Balance(AMOUNT, NOW);
    }
}
