package io.kabinet.core.promised;

import static io.kabinet.core.promised.Cases.ACCOUNT;
import static io.kabinet.core.promised.Cases.GOOD;
import static io.kabinet.core.promised.Cases.LINE;
import static io.kabinet.core.promised.Cases.MOSCOW;
import static io.kabinet.core.promised.Cases.NOW;
import static io.kabinet.core.promised.Cases.OWNER;
import static io.kabinet.core.promised.Cases.against;
import static io.kabinet.core.promised.Cases.counted;
import static io.kabinet.core.promised.Cases.reason;
import static io.kabinet.core.testing.Rubles.rub;
import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.core.promised.terms.DebtRule;
import io.kabinet.core.promised.terms.RepeatRule;
import io.kabinet.core.promised.terms.TenureRule;
import io.kabinet.core.reason.Reason;
import io.kabinet.core.subscriber.Contract;
import io.kabinet.core.testing.Seeds;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** What holds of any policy and any subscriber. */
class DecisionLawsTest {

    private static final PromisedPaymentPolicy RUSSIA = PromisedPaymentPolicy.RUSSIA;
    private static final PromisedPaymentPolicy NEWCOMERS_CAPPED =
            RUSSIA.with(RUSSIA.eligibility().with(TenureRule.capping(2, rub("60.00"))));
    private static final List<PromisedPaymentPolicy> POLICIES = List.of(
            RUSSIA,
            PromisedPaymentPolicy.RU_2010,
            PromisedPaymentPolicy.RU_2014,
            PromisedPaymentPolicy.RU_2016_RETOLD,
            NEWCOMERS_CAPPED,
            Strictest.POLICY);
    private static final List<ZoneId> ZONES =
            List.of(MOSCOW, Cases.MINSK, ZoneId.of("Europe/Berlin"), ZoneId.of("America/Sao_Paulo"));

    /** Mostly nothing speaks against this subscriber; sometimes a fact does, or is not known. */
    private static PromisedPaymentFacts someFacts(SplittableRandom random) {
        AccountFacts account = ACCOUNT.withBalance(Life.kopecks(random.nextLong(-3_100, 3_000)))
                .withSpend(Life.oneOf(random, List.of(rub("300.00"), rub("300.01"), rub("500.00"), rub("500.01"))));
        if (random.nextInt(4) == 0) {
            account = account.withPromised(PromisedPayments.of(Life.somePayment(random)));
        }
        if (random.nextInt(8) == 0) {
            account = new AccountFacts(
                    account.balance(), account.settlement(), Optional.empty(), account.debts(), account.promised());
        }
        Optional<Money> monthlyFee =
                random.nextInt(4) == 0 ? Optional.empty() : Optional.of(Life.kopecks(random.nextInt(3)));
        return new PromisedPaymentFacts(
                account,
                LINE.withTariff(new LineFacts.Plan("Образец", monthlyFee)),
                OWNER.withContract(Contract.since(LocalDate.parse("2026-01-01").plusDays(random.nextInt(0, 60) - 30L)))
                        .withDebtOnOtherNumbers(Life.kopecks(random.nextInt(6) == 0 ? 1 : 0)));
    }

    @Test
    void what_is_available_is_granted_and_a_kopeck_more_is_not_and_both_give_the_same_reasons() {
        int[] positive = new int[2];
        Seeds.forEach(2_000, random -> {
            PromisedPaymentPolicy policy = Life.oneOf(random, POLICIES);
            PromisedPaymentFacts facts = someFacts(random);
            Available available = policy.available(facts, NOW, MOSCOW);
            Money least = policy.amounts().minimum().orElse(rub("0.01"));
            if (available.amount().isPositive()) {
                positive[0]++;
                assertThat(against(policy.decide(available.amount(), facts, NOW, MOSCOW)))
                        .isEmpty();
                Money step = policy.amounts().step().orElse(rub("0.01"));
                assertThat(against(policy.decide(available.amount().plus(step), facts, NOW, MOSCOW)))
                        .isEqualTo(available.reasons());
                assertThat(against(policy.decide(available.amount().plusMinor(1), facts, NOW, MOSCOW)))
                        .isNotEmpty();
            } else {
                positive[1]++;
                assertThat(available.amount()).isEqualTo(rub("0.00"));
                assertThat(against(policy.decide(least, facts, NOW, MOSCOW))).isEqualTo(available.reasons());
            }
        });
        if (System.getProperty(Seeds.PROPERTY) == null) {
            assertThat(positive[0]).isGreaterThan(300);
            assertThat(positive[1]).isGreaterThan(300);
        }
    }

    @Test
    void who_has_more_on_the_account_or_spends_more_may_borrow_no_less() {
        Seeds.forEach(2_000, random -> {
            PromisedPaymentPolicy policy = Life.oneOf(random, POLICIES);
            PromisedPaymentFacts facts = someFacts(random);
            Money before = policy.available(facts, NOW, MOSCOW).amount();
            AccountFacts account = facts.account();
            Money balance = account.balance().orElseThrow().plusMinor(random.nextLong(0, 5_000));
            assertThat(policy.available(facts.with(account.withBalance(balance)), NOW, MOSCOW)
                            .amount())
                    .isGreaterThanOrEqualTo(before);
            account.spend().ifPresent(spend -> {
                AccountFacts more = account.withSpend(spend.plusMinor(random.nextLong(0, 30_000)));
                assertThat(policy.available(facts.with(more), NOW, MOSCOW).amount())
                        .isGreaterThanOrEqualTo(before);
            });
        });
    }

    @Test
    void of_reasons_none_is_told_twice_and_all_stand_in_their_order() {
        Seeds.forEach(2_000, random -> {
            PromisedPaymentPolicy policy = Life.oneOf(random, POLICIES);
            Money amount = Life.kopecks(random.nextLong(-1_000, 90_000));
            List<Reason> reasons = against(policy.decide(amount, someFacts(random), NOW, MOSCOW));
            assertThat(reasons).doesNotHaveDuplicates();
            assertThat(reasons.stream()
                            .map(reason -> PromisedPaymentReason.valueOf(reason.code()))
                            .filter(code -> code.compareTo(PromisedPaymentReason.FACT_NOT_KNOWN) < 0))
                    .isSorted();
        });
    }

    @Test
    void the_decision_stops_refusing_at_the_very_moment_at_which_the_payment_stops_being_open() {
        Seeds.forEach(1_000, random -> {
            ZoneId zone = Life.oneOf(random, ZONES);
            Instant taken = Instant.parse("2018-01-01T00:00:00Z").plusSeconds(random.nextLong(0, 300_000_000));
            PromisedPayment payment = RUSSIA.decide(rub("100.00"), GOOD, taken, zone)
                    .match(PromisedPaymentDecision.Granted::payment, refused -> {
                        throw new AssertionError(refused.reasons());
                    });
            PromisedPayments promised = PromisedPayments.of(payment);
            if (random.nextBoolean()) {
                TopUp topUp = new TopUp(
                        "t-1",
                        Life.kopecks(random.nextLong(1, 15_000)),
                        taken.plusSeconds(random.nextLong(0, 400_000)));
                promised = counted(promised.afterTopUp(topUp)).payments();
            }
            PromisedPaymentFacts facts = GOOD.with(ACCOUNT.withPromised(promised));
            Instant due = payment.repayBy();
            for (Instant now : List.of(
                    taken, due.minusNanos(1), due, due.plusNanos(1), taken.plusSeconds(random.nextLong(0, 400_000)))) {
                List<Reason> expected = promised.openAt(now) == 0
                        ? List.of()
                        : List.of(reason(PromisedPaymentReason.ACTIVE_PAYMENT_EXISTS)
                                .with("expires", due));
                assertThat(against(RUSSIA.decide(rub("100.00"), facts, now, zone)))
                        .isEqualTo(expected);
            }
            assertThat(promised.openAt(due)).isZero();
        });
    }

    @Test
    void a_policy_that_asks_less_refuses_no_more() {
        Seeds.forEach(1_000, random -> {
            PromisedPaymentFacts facts = someFacts(random);
            Money amount = Life.kopecks(random.nextLong(1, 90_000));
            PromisedPaymentPolicy asksLess = RUSSIA.with(RUSSIA.eligibility()
                    .with(new RepeatRule(OptionalInt.of(2), Optional.empty()))
                    .with(DebtRule.NONE));
            assertThat(against(RUSSIA.decide(amount, facts, NOW, MOSCOW)))
                    .containsAll(against(asksLess.decide(amount, facts, NOW, MOSCOW)));
        });
    }
}
