package io.kabinet.core.bonus;

import io.kabinet.core.bonus.programme.GiftRule;
import io.kabinet.core.bonus.programme.PointSource;
import io.kabinet.core.reason.Reason;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.values.Points;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Invented subscribers and moments, and short words for what they do. */
final class Given {

    static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
    static final Msisdn ANNA = Msisdn.of("79000000001");
    static final Msisdn BORIS = Msisdn.of("79000000002");
    static final Instant MARCH = Instant.parse("2026-03-01T09:00:00Z");
    static final Instant APRIL = Instant.parse("2026-04-01T09:00:00Z");
    static final Instant MAY = Instant.parse("2026-05-01T09:00:00Z");
    static final Instant JUNE = Instant.parse("2026-06-01T09:00:00Z");

    private Given() {}

    static Points points(long count) {
        return Points.of(count);
    }

    static Earning earning(String key, long points, Instant lapsesAt) {
        return new Earning(key, PointSource.TELECOM, Points.of(points), Optional.of(lapsesAt));
    }

    static Earning forEver(String key, long points) {
        return Earning.forEver(key, PointSource.TELECOM, Points.of(points));
    }

    static Spending spending(String key, long points) {
        return new Spending(key, "sms-50", Points.of(points));
    }

    static Gift gift(String key, long points) {
        return new Gift(key, ANNA, BORIS, Points.of(points));
    }

    static BonusDecision hold(BonusLedger ledger, Gift gift, Instant at) {
        return ledger.hold(gift, GiftRule.UNLIMITED, MOSCOW, at);
    }

    /** 100 points that lapse in May and 50 that never do, both of 1 March. */
    static BonusLedger hundredAndFifty() {
        BonusLedger hundred = ledger(BonusLedger.empty().earn(earning("e-may", 100, MAY), MARCH));
        return ledger(hundred.earn(forEver("e-ever", 50), MARCH));
    }

    static BonusDecision.Granted granted(BonusDecision decision) {
        return decision.match(granted -> granted, refused -> {
            throw new AssertionError("refused: " + refused);
        });
    }

    static BonusLedger ledger(BonusDecision decision) {
        return granted(decision).ledger();
    }

    static BonusEntry entry(BonusDecision decision) {
        return granted(decision).entry();
    }

    static List<Reason> refused(BonusDecision decision) {
        return decision.match(
                granted -> {
                    throw new AssertionError("granted: " + granted.entry());
                },
                BonusDecision.Refused::reasons);
    }
}
