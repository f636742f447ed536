package io.kabinet.core.promised;

import static io.kabinet.core.testing.Rubles.rub;

import io.kabinet.core.account.Debts;
import io.kabinet.core.account.LineState;
import io.kabinet.core.account.SettlementMethod;
import io.kabinet.core.reason.Reason;
import io.kabinet.core.subscriber.Contract;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.joda.money.Money;

/** An invented subscriber against whom nothing speaks, and short ways to ask. */
final class Cases {

    static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
    static final ZoneId MINSK = ZoneId.of("Europe/Minsk");
    static final Instant NOW = Instant.parse("2026-03-01T07:00:00Z");

    static final AccountFacts ACCOUNT = AccountFacts.UNKNOWN
            .withBalance(rub("10.00"))
            .withSettlement(SettlementMethod.ADVANCE)
            .withSpend(rub("1000.00"))
            .withDebts(Debts.NONE)
            .withPromised(PromisedPayments.NONE);
    static final LineFacts LINE = LineFacts.UNKNOWN
            .withTariff(LineFacts.Plan.named("Образец"))
            .withServices()
            .withState(LineState.UNBLOCKED);
    static final OwnerFacts OWNER = OwnerFacts.UNKNOWN
            .withContract(Contract.since(LocalDate.parse("2020-01-01")))
            .withDebtOnOtherNumbers(rub("0.00"))
            .withIndividual(true)
            .withRegistered(true);
    static final PromisedPaymentFacts GOOD = new PromisedPaymentFacts(ACCOUNT, LINE, OWNER);

    private Cases() {}

    static Money byn(String amount) {
        return Money.parse("BYN " + amount);
    }

    static Reason reason(PromisedPaymentReason code) {
        return Reason.of(code);
    }

    static Reason unknown(String fact) {
        return reason(PromisedPaymentReason.FACT_NOT_KNOWN).with("fact", fact);
    }

    static Reason unrecognised(String text) {
        return reason(PromisedPaymentReason.UNRECOGNISED).with("text", text);
    }

    static PromisedPaymentDecision.Granted granted(PromisedPaymentDecision decision) {
        return decision.match(granted -> granted, refused -> {
            throw new AssertionError("refused: " + refused.reasons());
        });
    }

    /** No reasons if it is granted. */
    static List<Reason> against(PromisedPaymentDecision decision) {
        return decision.match(granted -> List.of(), PromisedPaymentDecision.Refused::reasons);
    }

    static List<Reason> against(PromisedPaymentPolicy policy, String amount, PromisedPaymentFacts facts) {
        return against(policy.decide(rub(amount), facts, NOW, MOSCOW));
    }

    static TopUpDecision.Counted counted(TopUpDecision decision) {
        return decision.match(counted -> counted, refused -> {
            throw new AssertionError("refused: " + refused.reasons());
        });
    }
}
