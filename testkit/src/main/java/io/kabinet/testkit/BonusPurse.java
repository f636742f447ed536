package io.kabinet.testkit;

import io.kabinet.core.bonus.BonusDecision;
import io.kabinet.core.bonus.BonusLedger;
import io.kabinet.core.values.Points;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The points of one number, and the gifts it has made that may die with their codes. Guarded by the world's lock. */
final class BonusPurse {

    private BonusLedger ledger = BonusLedger.empty();
    private Instant latest = Instant.MIN;
    private final List<OfferedGift> mortal = new ArrayList<>();

    BonusLedger ledger() {
        return ledger;
    }

    /** The moment to read at: a clock that went back does not take away what is written. */
    Instant at(Instant now) {
        return now.isAfter(latest) ? now : latest;
    }

    Points balance(Instant now) {
        return ledger.balance(at(now));
    }

    void keep(BonusDecision.Granted granted) {
        ledger = granted.ledger();
        latest = at(granted.entry().at());
    }

    void watch(OfferedGift gift) {
        mortal.add(gift);
    }

    /** The gifts whose codes have died by now, which are watched no more. */
    List<OfferedGift> deadBy(Instant now) {
        if (mortal.isEmpty()) {
            return List.of();
        }
        List<OfferedGift> dead =
                mortal.stream().filter(gift -> gift.isDeadBy(now)).toList();
        mortal.removeAll(dead);
        return dead;
    }
}
