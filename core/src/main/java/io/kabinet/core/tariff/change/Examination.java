package io.kabinet.core.tariff.change;

import io.kabinet.core.account.Balance;
import io.kabinet.core.account.Debts;
import io.kabinet.core.account.LineState;
import io.kabinet.core.reason.Reason;
import io.kabinet.core.tariff.Tariff;
import io.kabinet.core.tariff.TariffStatus;
import io.kabinet.core.values.Stated;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.joda.money.Money;

/** One look at the facts: the terms as they are now, and what was found against them. */
final class Examination {

    private final TariffChangePolicy policy;
    private final TariffChangeFacts facts;
    private final Instant now;
    private final ZoneId zone;
    private final List<Reason> reasons = new ArrayList<>();
    private final ChangeTerms terms;
    private final List<Reason> warnings;
    private boolean feeIsKnown = true;

    Examination(TariffChangePolicy policy, TariffChangeFacts facts, Instant now, ZoneId zone) {
        this.policy = policy;
        this.facts = facts;
        this.now = now;
        this.zone = zone;
        this.warnings = Losses.of(policy.warnings(), facts, now);
        checkCurrent();
        checkTarget();
        checkInterval();
        checkDebts();
        checkLine();
        Stated<Effect> effect = policy.effective().match(rule -> Stated.of(rule.effect(now, zone)), Stated::notStated);
        this.terms = new ChangeTerms(fee(), inCurrency(facts.target().prices().monthlyFee()), effect);
        checkFunds();
    }

    List<Reason> reasons() {
        return reasons;
    }

    TariffChangeQuote quote(String id) {
        Set<TariffChangeReason> needed = policy.warnings().toAcknowledge();
        return new TariffChangeQuote(
                id,
                facts.current().id(),
                facts.target().id(),
                terms,
                warnings,
                warnings.stream()
                        .filter(warning -> needed.stream().anyMatch(warning::is))
                        .toList());
    }

    /** Adds what has changed since the agreement, and what was not acknowledged. */
    void compareWith(Agreement agreement) {
        TariffChangeQuote actual = quote(agreement.quote().id());
        reasons.addAll(new Comparison(policy, agreement, actual).differences(feeIsKnown));
    }

    /** Whether there is a way back cannot be told of a status that nobody knows. */
    private void checkCurrent() {
        TariffStatus status = facts.current().offering().status();
        if (policy.warnings().warnIfCurrentClosed() && !status.isKnown()) {
            add(TariffChangeReason.UNRECOGNISED, "text", status.text());
        }
    }

    private void checkTarget() {
        Tariff target = facts.target();
        if (target.id().equals(facts.current().id())
                || facts.history().ordered().filter(target.id()::equals).isPresent()) {
            add(TariffChangeReason.TARGET_SAME, "tariff", target.card().name());
        }
        TariffStatus status = target.offering().status();
        if (policy.eligibility().refuseClosedTarget()) {
            if (target.isClosed()) {
                add(TariffChangeReason.TARGET_CLOSED, "tariff", target.card().name());
            } else if (!status.isKnown()) {
                add(TariffChangeReason.UNRECOGNISED, "text", status.text());
            }
        }
        Optional<String> region = target.offering().region();
        if (policy.eligibility().matchRegion() && region.isPresent()) {
            if (facts.region().isEmpty()) {
                addUnknown("region");
            } else if (!facts.region().equals(region)) {
                reasons.add(Reason.of(TariffChangeReason.REGION)
                        .with("tariff", target.card().name())
                        .with("region", region.get()));
            }
        }
    }

    private void checkInterval() {
        policy.eligibility().minInterval().ifPresent(interval -> {
            ChangeHistory history = facts.history();
            if (history.changes().isEmpty()) {
                addUnknown("tariff-changes");
            }
            history.last()
                    .map(last -> FreeWindow.end(last, interval, zone))
                    .filter(now::isBefore)
                    .ifPresent(until -> add(TariffChangeReason.TOO_EARLY, "until", until));
        });
    }

    private void checkDebts() {
        if (policy.eligibility().refuseIfDebt()) {
            Optional<Debts> debts = facts.account().debts();
            if (debts.isEmpty()) {
                addUnknown("debts");
            }
            debts.flatMap(Debts::total).ifPresent(debt -> add(TariffChangeReason.DEBT_ON_ACCOUNT, "debt", debt));
        }
    }

    private void checkLine() {
        Set<LineState> allowed = policy.eligibility().states();
        Optional<LineState> state = facts.account().lineState();
        if (!allowed.isEmpty() && state.isEmpty()) {
            addUnknown("line-state");
        } else if (!allowed.isEmpty() && !allowed.contains(state.get())) {
            String text = state.get().text();
            if (state.get().isKnown()) {
                add(TariffChangeReason.NUMBER_BLOCKED, "state", text);
            } else {
                add(TariffChangeReason.UNRECOGNISED, "text", text);
            }
        }
    }

    private void checkFunds() {
        FundsRule rule = policy.eligibility().funds();
        if (rule == FundsRule.NOTHING) {
            return;
        }
        Optional<Money> needed = feeIsKnown ? need("change-fee", terms.fee().asOptional()) : Optional.empty();
        if (rule == FundsRule.FEE_AND_FIRST_CHARGE) {
            Optional<Money> first = need("monthly-fee", firstCharge());
            needed = needed.flatMap(fee -> first.map(fee::plus));
        }
        Optional<Money> balance = need("balance", facts.account().balance().map(Balance::amount));
        if (needed.isPresent() && balance.isPresent() && balance.get().isLessThan(needed.get())) {
            reasons.add(Reason.of(TariffChangeReason.INSUFFICIENT_FUNDS)
                    .with("needed", needed.get())
                    .with("balance", balance.get()));
        }
    }

    private Optional<Money> firstCharge() {
        Instant from = terms.effect().match(Effect::earliest, () -> now);
        return terms.monthlyFee()
                .asOptional()
                .map(fee -> policy.proration()
                        .map(each -> each.partOf(fee, from.atZone(zone).toLocalDate()))
                        .orElse(fee));
    }

    private Stated<Money> fee() {
        Stated<Money> ofTariff = inCurrency(facts.target().prices().changeFee());
        Money zero = Money.zero(policy.currency());
        if (ofTariff.equals(Stated.of(zero))) {
            return ofTariff;
        }
        FreeWindow window = new FreeWindow(policy.free(), facts.history(), now, zone);
        if (window.isOpen()) {
            return Stated.of(zero);
        }
        window.unknown().forEach(this::addUnknown);
        feeIsKnown = window.unknown().isEmpty();
        return ofTariff;
    }

    private Stated<Money> inCurrency(Stated<Money> price) {
        price.asOptional().ifPresent(this::checkCurrency);
        return price;
    }

    private Optional<Money> need(String fact, Optional<Money> amount) {
        if (amount.isEmpty()) {
            addUnknown(fact);
        }
        amount.ifPresent(this::checkCurrency);
        return amount;
    }

    private void checkCurrency(Money amount) {
        if (!amount.getCurrencyUnit().equals(policy.currency())) {
            throw new IllegalArgumentException(
                    "an amount is in another currency than the policy: " + amount + ", " + policy.currency());
        }
    }

    private void add(TariffChangeReason code, String name, Object figure) {
        reasons.add(Reason.of(code).with(name, figure));
    }

    private void addUnknown(String fact) {
        Reason unknown = Reason.of(TariffChangeReason.FACT_NOT_KNOWN).with("fact", fact);
        if (!reasons.contains(unknown)) {
            reasons.add(unknown);
        }
    }
}
