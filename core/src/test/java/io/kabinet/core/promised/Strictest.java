package io.kabinet.core.promised;

import static io.kabinet.core.testing.Rubles.rub;

import io.kabinet.core.account.Debt;
import io.kabinet.core.account.DebtPolicy;
import io.kabinet.core.account.Debts;
import io.kabinet.core.account.LineState;
import io.kabinet.core.account.SettlementMethod;
import io.kabinet.core.promised.terms.AmountRule;
import io.kabinet.core.promised.terms.DebtRule;
import io.kabinet.core.promised.terms.EligibilityRule;
import io.kabinet.core.promised.terms.Fee;
import io.kabinet.core.promised.terms.LimitRule;
import io.kabinet.core.promised.terms.PersonRule;
import io.kabinet.core.promised.terms.PlanRule;
import io.kabinet.core.promised.terms.RepeatRule;
import io.kabinet.core.promised.terms.SpendTiers;
import io.kabinet.core.promised.terms.SpendWindow;
import io.kabinet.core.promised.terms.TenureRule;
import io.kabinet.core.subscriber.Contract;
import io.kabinet.core.values.Stated;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/** A policy that asks everything, and somebody who fails all of it. */
public final class Strictest {

    static final Stated<Fee> NO_FEE = Stated.notStated();

    /** Everything that can be asked is. */
    public static final PromisedPaymentPolicy POLICY = PromisedPaymentPolicy.RUSSIA
            .with(new AmountRule(
                    Optional.of(rub("50.00")),
                    LimitRule.of(rub("800.00"))
                            .butBySpend(new SpendTiers(
                                    SpendWindow.LAST_30_DAYS,
                                    List.of(new SpendTiers.Tier(rub("300.00"), rub("200.00"))))),
                    Optional.of(rub("1.00")),
                    Optional.empty()))
            .with(new EligibilityRule(
                    new RepeatRule(OptionalInt.of(1), Optional.of(Period.ofDays(3))),
                    new DebtRule(true, Optional.of(DebtPolicy.BELARUS), Optional.of(rub("-30.00"))),
                    Optional.of(TenureRule.refusing(2)),
                    new PlanRule(
                            Set.of("Гостевой"),
                            Set.of("Образец"),
                            Set.of(SettlementMethod.ADVANCE),
                            new TreeSet<>(Set.of("Кредит"))),
                    Set.of(LineState.UNBLOCKED),
                    new PersonRule(true, true)));

    /** Somebody against whom everything speaks but the amount. */
    public static final PromisedPaymentFacts WORST = new PromisedPaymentFacts(
            AccountFacts.UNKNOWN
                    .withBalance(rub("-30.01"))
                    .withSettlement(SettlementMethod.CREDIT)
                    .withSpend(rub("300.00"))
                    .withDebts(Debts.of(new Debt(rub("20.00"), LocalDate.parse("2026-02-01"))))
                    .withPromised(PromisedPayments.of(
                            PromisedPayment.taken(
                                    rub("50.00"),
                                    Cases.NOW.minusSeconds(172_800),
                                    Cases.NOW.minusSeconds(86_400),
                                    NO_FEE),
                            PromisedPayment.taken(
                                    rub("60.00"),
                                    Cases.NOW.minusSeconds(3_600),
                                    Cases.NOW.plusSeconds(3_600),
                                    NO_FEE))),
            LineFacts.UNKNOWN
                    .withTariff(LineFacts.Plan.named("Гостевой"))
                    .withServices("Кредит")
                    .withState(LineState.BLOCKED),
            OwnerFacts.UNKNOWN
                    .withContract(Contract.since(LocalDate.parse("2026-02-01")))
                    .withDebtOnOtherNumbers(rub("15.00"))
                    .withIndividual(false)
                    .withRegistered(false));

    private Strictest() {}
}
