package io.kabinet.core.promised;

import static io.kabinet.core.promised.Cases.ACCOUNT;
import static io.kabinet.core.promised.Cases.GOOD;
import static io.kabinet.core.promised.Cases.LINE;
import static io.kabinet.core.promised.Cases.MOSCOW;
import static io.kabinet.core.promised.Cases.NOW;
import static io.kabinet.core.promised.Cases.OWNER;
import static io.kabinet.core.promised.Cases.against;
import static io.kabinet.core.promised.Cases.granted;
import static io.kabinet.core.promised.Cases.reason;
import static io.kabinet.core.promised.Cases.unknown;
import static io.kabinet.core.promised.Cases.unrecognised;
import static io.kabinet.core.testing.Rubles.rub;
import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.core.account.SettlementMethod;
import io.kabinet.core.promised.terms.Fee;
import io.kabinet.core.promised.terms.FeeTiming;
import io.kabinet.core.promised.terms.PlanRule;
import io.kabinet.core.reason.Reason;
import io.kabinet.core.subscriber.Contract;
import io.kabinet.core.values.Stated;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The policies of other years, case by case as the sources give them. */
class DatedPoliciesTest {

    private static final PromisedPaymentPolicy RU_2010 = PromisedPaymentPolicy.RU_2010;
    private static final PromisedPaymentPolicy RU_2014 = PromisedPaymentPolicy.RU_2014;
    private static final PromisedPaymentPolicy RU_2016 = PromisedPaymentPolicy.RU_2016_RETOLD;

    private static Reason above(String limit) {
        return reason(PromisedPaymentReason.AMOUNT_ABOVE_LIMIT).with("limit", rub(limit));
    }

    @ParameterizedTest
    @CsvSource({
        "0.00, 200.00",
        "300.00, 200.00",
        "300.01, 400.00",
        "500.00, 400.00",
        "500.01, 800.00",
        "99999.00, 800.00"
    })
    void from_2014_on_who_spends_more_may_borrow_more(String spend, String limit) {
        PromisedPaymentFacts facts = GOOD.with(ACCOUNT.withSpend(rub(spend)));
        String more = rub(limit).plusMajor(1).getAmount().toPlainString();
        for (PromisedPaymentPolicy policy : List.of(RU_2014, RU_2016)) {
            assertThat(against(policy, limit, facts)).isEmpty();
            assertThat(against(policy, more, facts)).containsExactly(above(limit));
            assertThat(policy.available(facts, NOW, MOSCOW))
                    .isEqualTo(new Available(rub(limit), List.of(above(limit))));
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 0", "30, 0", "31, 7", "99, 7", "100, 10", "199, 10", "200, 25", "499, 25", "500, 50", "800, 50"})
    void in_2016_the_fee_grows_with_the_amount_and_is_charged_on_expiry(String amount, String fee) {
        assertThat(granted(RU_2016.decide(rub(amount), GOOD, NOW, MOSCOW)).fee())
                .isEqualTo(Stated.of(new Fee(rub(fee), FeeTiming.ON_EXPIRY)));
    }

    @ParameterizedTest
    @CsvSource({"1.00, 0", "30.00, 0", "30.01, 7", "800.00, 7"})
    void in_2014_seven_roubles_are_deducted_above_thirty(String amount, String fee) {
        assertThat(granted(RU_2014.decide(rub(amount), GOOD, NOW, MOSCOW)).fee())
                .isEqualTo(Stated.of(new Fee(rub(fee), FeeTiming.DEDUCT_FROM_GRANT)));
    }

    @Test
    void in_2016_the_minimum_is_one_rouble_and_kopecks_are_not_lent() {
        assertThat(against(RU_2016, "1.00", GOOD)).isEmpty();
        Reason notWhole = reason(PromisedPaymentReason.AMOUNT_NOT_WHOLE).with("step", rub("1.00"));
        Reason below = reason(PromisedPaymentReason.AMOUNT_BELOW_MINIMUM).with("minimum", rub("1.00"));
        assertThat(against(RU_2016, "0.99", GOOD)).containsExactly(notWhole, below);
        assertThat(against(RU_2016, "50.50", GOOD)).containsExactly(notWhole);
        assertThat(against(RU_2016, "800.01", GOOD)).containsExactly(notWhole, above("800.00"));
        assertThat(against(RU_2014, "0.99", GOOD)).containsExactly(below);
        assertThat(against(RU_2014, "50.50", GOOD)).isEmpty();
    }

    @Test
    void a_balance_of_minus_thirty_will_do_and_a_kopeck_less_will_not() {
        for (PromisedPaymentPolicy policy : List.of(RU_2014, RU_2016)) {
            assertThat(against(policy, "100.00", GOOD.with(ACCOUNT.withBalance(rub("-30.00")))))
                    .isEmpty();
            assertThat(against(policy, "100.00", GOOD.with(ACCOUNT.withBalance(rub("-30.01")))))
                    .containsExactly(reason(PromisedPaymentReason.BALANCE_BELOW_FLOOR)
                            .with("floor", rub("-30.00"))
                            .with("balance", rub("-30.01")));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-30T12:00:00+03:00, 0.00, false",
        "2026-04-30T12:00:00+03:00, -5.00, false",
        "2026-04-30T12:00:00+03:00, 0.01, true",
        "2026-04-30T23:59:59+03:00, 0.00, false",
        "2026-05-01T00:00:00+03:00, 0.00, true",
        "2026-05-01T00:00:00+03:00, -30.00, true"
    })
    void in_2016_newcomers_need_a_balance_above_zero(OffsetDateTime now, String balance, boolean passes) {
        PromisedPaymentFacts facts = GOOD.with(ACCOUNT.withBalance(rub(balance)))
                .with(OWNER.withContract(Contract.since(LocalDate.parse("2026-03-01"))));
        List<Reason> against = against(RU_2016.decide(rub("100.00"), facts, now.toInstant(), MOSCOW));
        if (passes) {
            assertThat(against).isEmpty();
        } else {
            assertThat(against)
                    .containsExactly(reason(PromisedPaymentReason.TENURE_TOO_SHORT)
                            .with("months", 2L)
                            .with("from", LocalDate.parse("2026-05-01"))
                            .with("above", rub("0.00")));
        }
    }

    @Test
    void in_2016_three_days_end_at_the_time_of_day_at_which_they_began() {
        Instant taken = OffsetDateTime.parse("2026-03-01T10:00:00+03:00").toInstant();
        assertThat(granted(RU_2016.decide(rub("100.00"), GOOD, taken, MOSCOW)).repayBy())
                .isEqualTo(OffsetDateTime.parse("2026-03-04T10:00:00+03:00").toInstant());
    }

    @Test
    void in_2014_and_2010_it_was_a_week() {
        PromisedPaymentFacts facts =
                GOOD.with(LINE.withTariff(new LineFacts.Plan("Образец", Optional.of(rub("200.00")))));
        for (PromisedPaymentPolicy policy : List.of(RU_2010, RU_2014)) {
            assertThat(granted(policy.decide(rub("100.00"), facts, NOW, MOSCOW)).repayBy())
                    .isEqualTo(Instant.parse("2026-03-08T07:00:00Z"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Гостевой", "МТС iPad", "Твоя страна"})
    void in_2014_some_tariffs_were_excluded(String tariff) {
        assertThat(against(RU_2014, "100.00", GOOD.with(LINE.withTariff(LineFacts.Plan.named(tariff)))))
                .containsExactly(reason(PromisedPaymentReason.TARIFF_EXCLUDED).with("tariff", tariff));
    }

    @Test
    void in_2014_credit_settlement_and_credit_services_were_excluded() {
        assertThat(against(RU_2014, "100.00", GOOD.with(ACCOUNT.withSettlement(SettlementMethod.CREDIT))))
                .containsExactly(reason(PromisedPaymentReason.CREDIT_SETTLEMENT));
        assertThat(against(RU_2014, "100.00", GOOD.with(LINE.withServices("На полном доверии", "Гудок", "Кредит"))))
                .containsExactly(
                        reason(PromisedPaymentReason.CREDIT_SERVICE_ACTIVE).with("service", "Кредит"),
                        reason(PromisedPaymentReason.CREDIT_SERVICE_ACTIVE).with("service", "На полном доверии"));
        assertThat(against(RU_2014, "100.00", GOOD.with(ACCOUNT.withSettlement(new SettlementMethod("смешанный")))))
                .containsExactly(unrecognised("смешанный"));
    }

    @Test
    void in_2014_fifty_roubles_were_there_for_everybody_with_a_balance_above_zero() {
        AccountFacts noSpend = AccountFacts.UNKNOWN
                .withBalance(rub("0.01"))
                .withSettlement(SettlementMethod.ADVANCE)
                .withPromised(PromisedPayments.NONE);
        assertThat(against(RU_2014, "50.00", GOOD.with(noSpend))).isEmpty();
        assertThat(against(RU_2014, "50.01", GOOD.with(noSpend))).containsExactly(unknown("spend"));
        assertThat(against(RU_2014, "50.00", GOOD.with(noSpend.withBalance(rub("0.00")))))
                .containsExactly(unknown("spend"));
        assertThat(RU_2014.available(GOOD.with(noSpend), NOW, MOSCOW))
                .isEqualTo(new Available(rub("50.00"), List.of(unknown("spend"))));
        assertThat(RU_2014.available(GOOD.with(noSpend.withBalance(rub("0.00"))), NOW, MOSCOW))
                .isEqualTo(new Available(rub("0.00"), List.of(unknown("spend"))));
    }

    @ParameterizedTest
    @CsvSource({"0.00, 100.00", "0.01, 300.00", "500.00, 300.00"})
    void in_2010_tariffs_with_a_monthly_fee_had_the_higher_limit_and_it_was_free(String monthlyFee, String limit) {
        PromisedPaymentFacts facts =
                GOOD.with(LINE.withTariff(new LineFacts.Plan("Образец", Optional.of(rub(monthlyFee)))));
        assertThat(RU_2010.available(facts, NOW, MOSCOW)).isEqualTo(new Available(rub(limit), List.of(above(limit))));
        assertThat(granted(RU_2010.decide(rub(limit), facts, NOW, MOSCOW)).fee())
                .isEqualTo(Stated.of(new Fee(rub("0.00"), FeeTiming.ON_ACTIVATION)));
    }

    @Test
    void in_2010_a_tariff_of_which_only_the_name_is_known_is_not_recognised() {
        assertThat(against(RU_2010, "50.00", GOOD)).containsExactly(unrecognised("Образец"));
        assertThat(RU_2010.available(GOOD, NOW, MOSCOW))
                .isEqualTo(new Available(rub("0.00"), List.of(unrecognised("Образец"))));
        assertThat(against(RU_2010, "50.00", GOOD.with(LINE.withTariff(LineFacts.Plan.named("Гостевой")))))
                .containsExactly(
                        unrecognised("Гостевой"),
                        reason(PromisedPaymentReason.TARIFF_EXCLUDED).with("tariff", "Гостевой"));
        assertThat(against(RU_2010, "50.00", GOOD.with(LineFacts.UNKNOWN))).containsExactly(unknown("tariff"));
    }

    @Test
    void a_limit_that_depends_on_the_tariff_asks_for_it_where_no_tariff_is_excluded() {
        PromisedPaymentPolicy anyTariff = RU_2010.with(RU_2010.eligibility().with(PlanRule.ANY));

        assertThat(against(anyTariff, "50.00", GOOD.with(LineFacts.UNKNOWN))).containsExactly(unknown("tariff"));
    }

    /** A policy is set up once per JVM; here it is set up once more. */
    @Test
    void a_policy_is_set_up_alike_each_time() {
        assertThat(Presets.russia()).isEqualTo(PromisedPaymentPolicy.RUSSIA);
        assertThat(Presets.belarus()).isEqualTo(PromisedPaymentPolicy.BELARUS);
        assertThat(Presets.ru2010()).isEqualTo(RU_2010);
        assertThat(Presets.ru2014()).isEqualTo(RU_2014);
        assertThat(Presets.ru2016()).isEqualTo(RU_2016);
    }
}
