package io.kabinet.core.promised;

import static io.kabinet.core.promised.Cases.ACCOUNT;
import static io.kabinet.core.promised.Cases.GOOD;
import static io.kabinet.core.promised.Cases.MINSK;
import static io.kabinet.core.promised.Cases.MOSCOW;
import static io.kabinet.core.promised.Cases.NOW;
import static io.kabinet.core.promised.Cases.OWNER;
import static io.kabinet.core.promised.Cases.against;
import static io.kabinet.core.promised.Cases.byn;
import static io.kabinet.core.promised.Cases.granted;
import static io.kabinet.core.promised.Cases.reason;
import static io.kabinet.core.promised.Cases.unknown;
import static io.kabinet.core.testing.Rubles.rub;
import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.core.promised.PromisedPaymentDecision.Granted;
import io.kabinet.core.promised.terms.RepeatRule;
import io.kabinet.core.reason.Reason;
import io.kabinet.core.values.Source;
import io.kabinet.core.values.Stated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The two defaults. */
class MarketPoliciesTest {

    private static final PromisedPaymentPolicy RUSSIA = PromisedPaymentPolicy.RUSSIA;
    private static final PromisedPaymentPolicy BELARUS = PromisedPaymentPolicy.BELARUS;
    private static final PromisedPaymentFacts FIRST_TIME =
            PromisedPaymentFacts.UNKNOWN.with(AccountFacts.UNKNOWN.withPromised(PromisedPayments.NONE));

    private static final Reason BELOW =
            reason(PromisedPaymentReason.AMOUNT_BELOW_MINIMUM).with("minimum", rub("50.00"));
    private static final Reason ABOVE =
            reason(PromisedPaymentReason.AMOUNT_ABOVE_LIMIT).with("limit", rub("800.00"));

    @ParameterizedTest
    @ValueSource(strings = {"50.00", "50.01", "50.50", "799.99", "800.00"})
    void russia_lends_50_to_800_roubles_both_included_without_a_step(String amount) {
        assertThat(against(RUSSIA, amount, GOOD)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.01", "49", "49.99"})
    void below_50_roubles_russia_lends_nothing(String amount) {
        assertThat(against(RUSSIA, amount, GOOD)).containsExactly(BELOW);
    }

    @ParameterizedTest
    @ValueSource(strings = {"800.01", "801", "1000000000000000000000000000000.00"})
    void above_800_roubles_russia_lends_nothing(String amount) {
        assertThat(against(RUSSIA, amount, GOOD)).containsExactly(ABOVE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.00", "-0.01", "-800.00", "-1000000000000000000000000000000.00"})
    void nothing_and_less_than_nothing_is_not_positive_and_below_the_minimum(String amount) {
        assertThat(against(RUSSIA, amount, GOOD))
                .containsExactly(
                        reason(PromisedPaymentReason.AMOUNT_NOT_POSITIVE).with("amount", rub(amount)), BELOW);
    }

    @Test
    void in_russia_the_term_is_three_days_with_its_source_and_the_fee_is_not_stated() {
        Granted granted = granted(RUSSIA.decide(rub("300.00"), GOOD, NOW, MOSCOW));
        assertThat(granted.amount()).isEqualTo(rub("300.00"));
        assertThat(granted.takenAt()).isEqualTo(NOW);
        assertThat(granted.repayBy()).isEqualTo(Instant.parse("2026-03-04T07:00:00Z"));
        assertThat(granted.fee()).isEqualTo(Stated.notStated()).hasToString("not stated");
        assertThat(granted.termSource()).isEqualTo(granted.feeSource());
        assertThat(granted.termSource().id()).isEqualTo("operator/amur-news-2016-09-18");
        assertThat(granted.termSource().grade()).isEqualTo(Source.Grade.OPERATOR_PAGE);
        assertThat(granted.termSource().published()).contains(LocalDate.parse("2016-09-18"));
    }

    @Test
    void a_debt_on_other_numbers_refuses_in_russia_and_none_does_not() {
        assertThat(against(RUSSIA, "100.00", GOOD.with(OWNER.withDebtOnOtherNumbers(rub("0.01")))))
                .containsExactly(
                        reason(PromisedPaymentReason.DEBT_ON_OTHER_NUMBERS).with("debt", rub("0.01")));
        assertThat(against(RUSSIA, "100.00", GOOD.with(OWNER.withDebtOnOtherNumbers(rub("0.00")))))
                .isEmpty();
    }

    @Test
    void what_russia_has_to_know_and_does_not_is_named() {
        assertThat(against(RUSSIA, "100.00", PromisedPaymentFacts.UNKNOWN))
                .containsExactly(unknown("promised-payments"), unknown("debt-on-other-numbers"));
        assertThat(against(RUSSIA, "100.00", FIRST_TIME)).containsExactly(unknown("debt-on-other-numbers"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.01", "4.99", "5.00"})
    void belarus_lends_anything_above_zero_up_to_5_roubles(String amount) {
        Granted granted = granted(BELARUS.decide(byn(amount), FIRST_TIME, NOW, MINSK));
        assertThat(granted.repayBy()).isEqualTo(Instant.parse("2026-03-11T07:00:00Z"));
        assertThat(granted.fee()).isEqualTo(Stated.notStated());
        assertThat(granted.termSource().quote())
                .hasValueSatisfying(quote -> assertThat(quote).contains("сроком на 10 дней"));
        assertThat(granted.feeSource().grade()).isEqualTo(Source.Grade.OWN_CHOICE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"5.01", "6.00"})
    void above_5_roubles_belarus_lends_nothing(String amount) {
        assertThat(against(BELARUS.decide(byn(amount), FIRST_TIME, NOW, MINSK)))
                .containsExactly(
                        reason(PromisedPaymentReason.AMOUNT_ABOVE_LIMIT).with("limit", byn("5.00")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.00", "-5.00"})
    void belarus_has_no_minimum_but_zero(String amount) {
        assertThat(against(BELARUS.decide(byn(amount), FIRST_TIME, NOW, MINSK)))
                .containsExactly(
                        reason(PromisedPaymentReason.AMOUNT_NOT_POSITIVE).with("amount", byn(amount)));
    }

    @Test
    void belarus_asks_for_the_payments_alone() {
        assertThat(against(BELARUS.decide(byn("5.00"), PromisedPaymentFacts.UNKNOWN, NOW, MINSK)))
                .containsExactly(unknown("promised-payments"));
    }

    @ParameterizedTest
    @CsvSource({"BYN 100.00", "USD -1.00"})
    void money_of_another_country_is_refused_and_the_rest_is_checked_all_the_same(String amount) {
        Money foreign = Money.parse(amount);
        Reason mismatch = reason(PromisedPaymentReason.CURRENCY_MISMATCH)
                .with("expected", "RUB")
                .with("actual", foreign.getCurrencyUnit().getCode());
        assertThat(against(RUSSIA.decide(foreign, GOOD, NOW, MOSCOW))).containsExactly(mismatch);
        assertThat(against(RUSSIA.decide(foreign, GOOD.with(OWNER.withDebtOnOtherNumbers(rub("5.00"))), NOW, MOSCOW)))
                .containsExactly(
                        mismatch,
                        reason(PromisedPaymentReason.DEBT_ON_OTHER_NUMBERS).with("debt", rub("5.00")));
    }

    @Test
    void a_second_payment_is_refused_until_the_first_is_due() {
        PromisedPayment first =
                granted(RUSSIA.decide(rub("100.00"), GOOD, NOW, MOSCOW)).payment();
        PromisedPaymentFacts afterwards = GOOD.with(ACCOUNT.withPromised(PromisedPayments.of(first)));
        Instant due = first.repayBy();
        for (Instant open : List.of(NOW, due.minusNanos(1))) {
            assertThat(against(RUSSIA.decide(rub("50.00"), afterwards, open, MOSCOW)))
                    .containsExactly(
                            reason(PromisedPaymentReason.ACTIVE_PAYMENT_EXISTS).with("expires", due));
        }
        assertThat(against(RUSSIA.decide(rub("50.00"), afterwards, due, MOSCOW)))
                .isEmpty();
        PromisedPaymentPolicy unlimited = RUSSIA.with(RUSSIA.eligibility().with(RepeatRule.UNLIMITED));
        assertThat(against(unlimited.decide(rub("50.00"), afterwards, NOW, MOSCOW)))
                .isEmpty();
    }
}
