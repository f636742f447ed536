package io.kabinet.core.promised;

import static io.kabinet.core.promised.Cases.GOOD;
import static io.kabinet.core.promised.Cases.MOSCOW;
import static io.kabinet.core.promised.Cases.NOW;
import static io.kabinet.core.promised.Cases.byn;
import static io.kabinet.core.promised.Cases.granted;
import static io.kabinet.core.testing.Rubles.rub;
import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.core.account.Account;
import io.kabinet.core.account.Balance;
import io.kabinet.core.account.DebtPolicy;
import io.kabinet.core.account.Debts;
import io.kabinet.core.account.LineState;
import io.kabinet.core.account.SettlementMethod;
import io.kabinet.core.promised.terms.AmountRule;
import io.kabinet.core.promised.terms.DebtRule;
import io.kabinet.core.promised.terms.EligibilityRule;
import io.kabinet.core.promised.terms.PersonRule;
import io.kabinet.core.promised.terms.PlanRule;
import io.kabinet.core.promised.terms.RepeatRule;
import io.kabinet.core.promised.terms.TenureRule;
import io.kabinet.core.promised.terms.TermEnd;
import io.kabinet.core.promised.terms.TermRule;
import io.kabinet.core.subscriber.AccountNumber;
import java.time.Instant;
import java.time.Period;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FactsTest {

    private static final PromisedPaymentPolicy RUSSIA = PromisedPaymentPolicy.RUSSIA;

    @Test
    void an_account_says_what_is_known_of_it_and_no_more() {
        Account bare = Account.of(AccountNumber.of("300000000042"));
        assertThat(AccountFacts.of(bare)).isEqualTo(AccountFacts.UNKNOWN);
        Account known = bare.withBalance(new Balance(byn("3.00"), NOW))
                .withSettlement(SettlementMethod.ADVANCE)
                .withDebts(Debts.NONE);
        assertThat(AccountFacts.of(known))
                .isEqualTo(AccountFacts.UNKNOWN
                        .withBalance(byn("3.00"))
                        .withSettlement(SettlementMethod.ADVANCE)
                        .withDebts(Debts.NONE));
        assertThat(AccountFacts.of(known).promised()).isEmpty();
        assertThat(AccountFacts.of(known).spend()).isEmpty();
    }

    @Test
    void a_rule_made_step_by_step_is_the_rule_made_at_once() {
        DebtRule debts = new DebtRule(true, Optional.of(DebtPolicy.BELARUS), Optional.empty());
        PlanRule plan = PlanRule.ANY
                .withoutTariffs("Гостевой")
                .withoutServices("Кредит")
                .onlyWith(SettlementMethod.ADVANCE);
        EligibilityRule rule = EligibilityRule.ONE_AT_A_TIME
                .onlyWhile(LineState.UNBLOCKED)
                .with(new PersonRule(true, false))
                .with(plan)
                .with(TenureRule.refusing(2))
                .with(debts)
                .with(RepeatRule.UNLIMITED);
        assertThat(rule)
                .isEqualTo(new EligibilityRule(
                        RepeatRule.UNLIMITED,
                        debts,
                        Optional.of(TenureRule.refusing(2)),
                        plan,
                        Set.of(LineState.UNBLOCKED),
                        new PersonRule(true, false)));
        assertThat(plan.excludedTariffs()).containsExactly("Гостевой");
        assertThat(plan.excludedServices()).containsExactly("Кредит");
        assertThat(plan.settlements()).containsExactly(SettlementMethod.ADVANCE);
    }

    @Test
    void each_figure_of_a_policy_is_a_parameter() {
        TermRule week = new TermRule(
                Period.ofWeeks(1), TermEnd.END_OF_DAY, RUSSIA.term().source());
        PromisedPaymentPolicy changed =
                RUSSIA.with(week).with(AmountRule.upTo(rub("10.00"))).with(PromisedPaymentPolicy.RU_2016_RETOLD.fee());
        PromisedPaymentDecision.Granted granted = granted(changed.decide(rub("10.00"), GOOD, NOW, MOSCOW));
        assertThat(granted.repayBy()).isEqualTo(Instant.parse("2026-03-08T21:00:00Z"));
        assertThat(granted.fee()).isNotEqualTo(RUSSIA.fee().feeFor(rub("10.00")));
        assertThat(changed.eligibility()).isEqualTo(RUSSIA.eligibility());
        PromisedPayment taken = granted.payment();
        assertThat(taken).isEqualTo(PromisedPayment.taken(rub("10.00"), NOW, granted.repayBy(), granted.fee()));
    }
}
