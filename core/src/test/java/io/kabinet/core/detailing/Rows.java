package io.kabinet.core.detailing;

import io.kabinet.core.subscriber.Peer;
import java.time.Duration;
import java.time.Instant;
import org.joda.money.BigMoney;

/** Invented rows of a report. */
final class Rows {

    static final Instant NOON = Instant.parse("2026-05-05T09:00:00Z");
    static final Peer PEER = Peer.of("+375330000001");

    private Rows() {}

    static BigMoney byn(String amount) {
        return BigMoney.parse("BYN " + amount);
    }

    static DetailingRecord spent(ChargeCategory category, String gross) {
        return row(RecordKind.SERVICE, category, RowAmount.spent(byn(gross)));
    }

    static DetailingRecord row(RecordKind kind, ChargeCategory category, RowAmount amount) {
        return new DetailingRecord(NOON, kind, category, Contact.NONE, Usage.NONE, amount);
    }

    static DetailingRecord topUp(String amount) {
        return row(RecordKind.TOP_UP, new ChargeCategory("Пополнение"), RowAmount.received(byn(amount)));
    }

    static DetailingRecord call(Contact contact, long real, long charged, String gross) {
        return new DetailingRecord(
                NOON,
                RecordKind.CALL,
                ChargeCategory.OUTGOING_MTS,
                contact,
                Usage.time(Duration.ofSeconds(real), Duration.ofSeconds(charged)),
                RowAmount.spent(byn(gross)));
    }
}
