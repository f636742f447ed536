package io.kabinet.core.promised;

import io.kabinet.core.reason.Figure;
import io.kabinet.core.reason.Reason;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** One look at the facts, and what was found against them. */
final class Examination {

    final PromisedPaymentFacts facts;
    final Instant now;
    final ZoneId zone;

    private @Nullable List<Reason> found; // most find nothing, and make no list

    Examination(PromisedPaymentFacts facts, Instant now, ZoneId zone) {
        this.facts = facts;
        this.now = now;
        this.zone = zone;
    }

    void add(PromisedPaymentReason code, String name, Object figure) {
        add(new Reason(code.name(), List.of(new Figure(name, figure))));
    }

    void add(PromisedPaymentReason code, Figure one, Figure other) {
        add(new Reason(code.name(), List.of(one, other)));
    }

    void add(Reason reason) {
        if (found == null) {
            found = new ArrayList<>();
        }
        found.add(reason);
    }

    /** A fact that is needed is not known; however many checks need it, it is told once. */
    void addUnknown(String fact) {
        addOnce(Reason.of(PromisedPaymentReason.FACT_NOT_KNOWN).with("fact", fact));
    }

    void addUnrecognised(String text) {
        addOnce(Reason.of(PromisedPaymentReason.UNRECOGNISED).with("text", text));
    }

    void addOnce(Reason reason) {
        if (found == null || !found.contains(reason)) {
            add(reason);
        }
    }

    boolean isClean() {
        return found == null;
    }

    List<Reason> reasons() {
        return found == null ? List.of() : found;
    }

    /**
     * An amount that is needed.
     *
     * @return the amount, or null if it is not known, which is told then
     * @throws IllegalArgumentException if it is in another currency
     */
    @Nullable
    Money need(String fact, Optional<Money> amount, CurrencyUnit currency) {
        if (amount.isEmpty()) {
            addUnknown(fact);
            return null;
        }
        return inCurrency(fact, amount.get(), currency);
    }

    static Money inCurrency(String fact, Money amount, CurrencyUnit currency) {
        if (!amount.getCurrencyUnit().equals(currency)) {
            throw new IllegalArgumentException(
                    "the fact " + fact + " is in another currency than the policy: " + amount + ", " + currency);
        }
        return amount;
    }
}
