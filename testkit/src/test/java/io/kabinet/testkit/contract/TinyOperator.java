package io.kabinet.testkit.contract;

import io.kabinet.client.account.ReadBalance;
import io.kabinet.client.operation.Change;
import io.kabinet.client.operation.LookUp;
import io.kabinet.client.operation.Operation;
import io.kabinet.client.operation.Outcome;
import io.kabinet.client.operation.RequestKey;
import io.kabinet.client.operation.Resolution;
import io.kabinet.client.promised.ReadAvailablePromisedPayment;
import io.kabinet.client.promised.TakePromisedPayment;
import io.kabinet.core.account.Balance;
import io.kabinet.core.market.Market;
import io.kabinet.core.promised.AccountFacts;
import io.kabinet.core.promised.Available;
import io.kabinet.core.promised.PromisedPayment;
import io.kabinet.core.promised.PromisedPaymentFacts;
import io.kabinet.core.promised.PromisedPaymentPolicy;
import io.kabinet.core.promised.PromisedPayments;
import io.kabinet.core.promised.terms.EligibilityRule;
import io.kabinet.core.promised.terms.RepeatRule;
import io.kabinet.core.reason.Reason;
import io.kabinet.core.reason.RequestReason;
import io.kabinet.core.subscriber.Msisdn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.joda.money.Money;

/** The least operator that has all that the contract asks about: balances, promised payments and keys. */
final class TinyOperator {

    private static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");
    private static final Market MARKET = Market.RUSSIA;

    /** Any number of payments, so that a change that is applied twice shows. */
    private static final PromisedPaymentPolicy POLICY = PromisedPaymentPolicy.RUSSIA.with(
            EligibilityRule.ONE_AT_A_TIME.with(RepeatRule.UNLIMITED));

    private final Set<Capability> can;
    private final Map<Msisdn, List<PromisedPayment>> taken = new HashMap<>();
    private final Map<Used, Settled> settled = new HashMap<>();

    TinyOperator(Set<Capability> can) {
        this.can = can;
    }

    synchronized Outcome<?> answer(Operation<?> operation) {
        if (operation instanceof ReadBalance) {
            return Outcome.confirmed(new Balance(balance(operation.of()), NOW));
        }
        if (operation instanceof ReadAvailablePromisedPayment) {
            return Outcome.confirmed(available(operation.of()));
        }
        if (operation instanceof LookUp<?> lookUp) {
            return Outcome.confirmed(lookedUp(lookUp.change()));
        }
        TakePromisedPayment take = (TakePromisedPayment) operation;
        if (!can.contains(Capability.KEYED)) {
            return taken(take);
        }
        Settled before = settled.computeIfAbsent(Used.by(take), used -> new Settled(take, taken(take)));
        return before.change.equals(take)
                ? before.outcome
                : Outcome.rejected(List.of(Reason.of(RequestReason.KEY_REUSED)));
    }

    synchronized Money balance(Msisdn number) {
        return taken(number).stream()
                .map(PromisedPayment::amount)
                .reduce(Money.ofMajor(MARKET.currency(), 120), Money::plus);
    }

    synchronized Available available(Msisdn number) {
        return POLICY.available(facts(number), NOW, MARKET.zone());
    }

    synchronized List<PromisedPayment> taken(Msisdn number) {
        return List.copyOf(taken.getOrDefault(number, List.of()));
    }

    List<Reason> reasonsAgainst(TakePromisedPayment take) {
        return POLICY.decide(take.amount(), facts(take.of()), NOW, MARKET.zone())
                .match(granted -> List.of(), refused -> refused.reasons());
    }

    private Outcome<?> taken(TakePromisedPayment take) {
        return POLICY.decide(take.amount(), facts(take.of()), NOW, MARKET.zone())
                .match(
                        granted -> {
                            taken.computeIfAbsent(take.of(), number -> new ArrayList<>())
                                    .add(granted.payment());
                            return Outcome.confirmed(granted.payment());
                        },
                        refused -> Outcome.rejected(refused.reasons()));
    }

    private Resolution<?> lookedUp(Change<?> change) {
        Settled before = settled.get(Used.by(change));
        if (before == null && !can.contains(Capability.FENCED)) {
            return Resolution.notFound();
        }
        if (before == null) {
            Outcome<?> never = Outcome.rejected(List.of(Reason.of(RequestReason.KEY_FENCED)));
            settled.put(Used.by(change), new Settled(change, never));
            return Resolution.fenced();
        }
        return before.outcome instanceof Outcome.Rejected<?> rejected
                ? Resolution.refused(rejected.reasons())
                : Resolution.done(before.outcome.orThrow());
    }

    private PromisedPaymentFacts facts(Msisdn number) {
        return PromisedPaymentFacts.UNKNOWN.with(
                AccountFacts.UNKNOWN.withPromised(new PromisedPayments(taken(number))));
    }

    private record Used(Msisdn number, RequestKey key) {

        static Used by(Change<?> change) {
            return new Used(change.of(), change.key());
        }
    }

    private record Settled(Change<?> change, Outcome<?> outcome) {}
}
