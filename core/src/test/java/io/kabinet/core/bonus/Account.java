package io.kabinet.core.bonus;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

/** A ledger that several threads change, as a team would keep it: load, decide, compare and set. */
final class Account {

    private final AtomicReference<BonusLedger> ledger;

    Account(BonusLedger first) {
        ledger = new AtomicReference<>(first);
    }

    BonusLedger ledger() {
        return Objects.requireNonNull(ledger.get());
    }

    /** The balance after a granted request, or the code of the first reason against it. */
    String change(Function<BonusLedger, BonusDecision> request) {
        while (true) {
            BonusLedger before = ledger();
            BonusDecision decision = request.apply(before);
            BonusLedger after = decision.match(BonusDecision.Granted::ledger, refused -> before);
            if (ledger.compareAndSet(before, after)) {
                return decision.match(
                        granted -> Long.toString(after.balance(Given.MARCH).count()),
                        refused -> refused.reasons().get(0).code());
            }
        }
    }
}
