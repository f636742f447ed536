package io.kabinet.spark.sql;

import io.kabinet.core.account.DebtPolicy;
import io.kabinet.core.account.LineState;
import io.kabinet.core.account.SettlementMethod;
import io.kabinet.core.market.Market;
import io.kabinet.core.market.Rulebook;
import io.kabinet.core.promised.PromisedPaymentPolicy;
import io.kabinet.core.promised.terms.AmountRule;
import io.kabinet.core.promised.terms.DebtRule;
import io.kabinet.core.promised.terms.EligibilityRule;
import io.kabinet.core.promised.terms.LimitRule;
import io.kabinet.core.promised.terms.PersonRule;
import io.kabinet.core.promised.terms.PlanRule;
import io.kabinet.core.promised.terms.RepeatRule;
import io.kabinet.core.promised.terms.SpendTiers;
import io.kabinet.core.promised.terms.SpendWindow;
import io.kabinet.core.promised.terms.TenureRule;
import io.kabinet.core.values.Source;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** A policy that asks for every fact there is. */
final class Strict {

    static final PromisedPaymentPolicy POLICY = PromisedPaymentPolicy.RUSSIA
            .with(new AmountRule(
                    Optional.of(rub(50)),
                    LimitRule.of(rub(800))
                            .butWithoutMonthlyFee(rub(100))
                            .butBySpend(new SpendTiers(
                                    SpendWindow.LAST_30_DAYS, List.of(new SpendTiers.Tier(rub(300), rub(200))))),
                    Optional.of(rub(1)),
                    Optional.empty()))
            .with(new EligibilityRule(
                    new RepeatRule(OptionalInt.of(1), Optional.of(Period.ofDays(3))),
                    new DebtRule(true, Optional.of(DebtPolicy.BELARUS), Optional.of(rub(-30))),
                    Optional.of(TenureRule.refusing(2)),
                    new PlanRule(
                            Set.of("Гостевой"),
                            Set.of("Образец"),
                            Set.of(SettlementMethod.ADVANCE),
                            new TreeSet<>(Set.of("Кредит"))),
                    Set.of(LineState.UNBLOCKED),
                    new PersonRule(true, true)));

    static final Rulebook RULEBOOK = Market.RUSSIA
            .rulebook()
            .with(Source.ownChoice("all facts are asked for"))
            .promisedPayment(POLICY);

    private Strict() {}

    static Money rub(long roubles) {
        return Money.ofMajor(CurrencyUnit.of("RUB"), roubles);
    }
}
