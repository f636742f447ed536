package io.kabinet.core.detailing.usage;

import io.kabinet.core.detailing.ChargeCategory;
import io.kabinet.core.detailing.Direction;
import io.kabinet.core.detailing.RecordKind;
import io.kabinet.core.subscriber.Peer;
import io.kabinet.core.values.Quantity.Unit;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.SplittableRandom;
import org.joda.money.CurrencyUnit;

/** Rows to test with. */
final class UsageRows {

    static final CurrencyUnit RUB = CurrencyUnit.of("RUB");
    static final Instant START = Instant.parse("2026-07-01T00:00:00Z");

    private UsageRows() {}

    /** A message in that second, all else the same. */
    static UsageRecord message(int second) {
        return messageTo(second, "79000000002");
    }

    static UsageRecord messageTo(int second, String peer) {
        return builder(second).peer(Peer.of(peer)).build();
    }

    static UsageRecordBuilder builder(int second) {
        return new UsageRecordBuilder()
                .at(OffsetDateTime.ofInstant(START.plusSeconds(second), ZoneOffset.ofHours(3)))
                .kind(RecordKind.SMS)
                .category(new ChargeCategory("sms o"))
                .direction(Direction.OUT)
                .real(1, Unit.PIECES)
                .gross(UsageAmount.of(RUB, 15, 1));
    }

    /** One of so few different rows that equal ones come often. */
    static UsageRecord any(SplittableRandom random, int seconds) {
        return messageTo(random.nextInt(seconds), random.nextBoolean() ? "79000000002" : "79000000003");
    }
}
