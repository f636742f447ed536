package io.kabinet.benchmarks.promised;

import java.time.Instant;
import java.time.ZoneId;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** The figures of the Russian rule, as somebody would write them down who needs no others. */
final class Terms {

    static final CurrencyUnit RUB = CurrencyUnit.of("RUB");
    static final Money LEAST = Money.ofMajor(RUB, 50);
    static final Money MOST = Money.ofMajor(RUB, 800);

    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
    private static final int DAYS = 3;

    private Terms() {}

    static Instant repayBy(Instant now) {
        return now.atZone(MOSCOW).plusDays(DAYS).toInstant();
    }
}
