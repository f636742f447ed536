package io.kabinet.core.promised;

import static io.kabinet.core.promised.Cases.ACCOUNT;
import static io.kabinet.core.promised.Cases.GOOD;
import static io.kabinet.core.promised.Cases.LINE;
import static io.kabinet.core.promised.Cases.MINSK;
import static io.kabinet.core.promised.Cases.MOSCOW;
import static io.kabinet.core.promised.Cases.NOW;
import static io.kabinet.core.promised.Cases.OWNER;
import static io.kabinet.core.promised.Cases.against;
import static io.kabinet.core.promised.Cases.byn;
import static io.kabinet.core.promised.Cases.reason;
import static io.kabinet.core.promised.Cases.unknown;
import static io.kabinet.core.promised.Cases.unrecognised;
import static io.kabinet.core.testing.Rubles.rub;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.kabinet.core.account.Debt;
import io.kabinet.core.account.Debts;
import io.kabinet.core.account.LineState;
import io.kabinet.core.account.SettlementMethod;
import io.kabinet.core.promised.terms.RepeatRule;
import io.kabinet.core.reason.Reason;
import io.kabinet.core.subscriber.Contract;
import io.kabinet.core.subscriber.ContractState;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every reason of the strictest policy there can be, alone and all at once. */
class RefusalsTest {

    private static final PromisedPaymentPolicy STRICT = Strictest.POLICY;

    private static Reason alone(PromisedPaymentFacts facts) {
        List<Reason> reasons = against(STRICT, "100.00", facts);
        assertThat(reasons).hasSize(1);
        return reasons.get(0);
    }

    @Test
    void nothing_speaks_against_a_good_subscriber() {
        assertThat(against(STRICT, "100.00", GOOD)).isEmpty();
    }

    @Test
    void all_reasons_are_told_at_once_in_their_order() {
        assertThat(against(STRICT, "900.50", Strictest.WORST))
                .extracting(Reason::code)
                .containsExactly(
                        "AMOUNT_NOT_WHOLE",
                        "AMOUNT_ABOVE_LIMIT",
                        "ACTIVE_PAYMENT_EXISTS",
                        "DEBT_ON_OTHER_NUMBERS",
                        "OVERDUE_BILL",
                        "BALANCE_BELOW_FLOOR",
                        "TENURE_TOO_SHORT",
                        "TARIFF_EXCLUDED",
                        "CREDIT_SETTLEMENT",
                        "CREDIT_SERVICE_ACTIVE",
                        "NUMBER_BLOCKED",
                        "NOT_INDIVIDUAL",
                        "REGISTRATION_REQUIRED",
                        "COOLDOWN");
        assertThat(against(STRICT, "-0.50", Strictest.WORST))
                .extracting(Reason::code)
                .startsWith("AMOUNT_NOT_POSITIVE", "AMOUNT_NOT_WHOLE", "AMOUNT_BELOW_MINIMUM", "ACTIVE_PAYMENT_EXISTS")
                .hasSize(15);
        assertThat(against(STRICT.decide(byn("5.00"), Strictest.WORST, NOW, MOSCOW)))
                .extracting(Reason::code)
                .startsWith("CURRENCY_MISMATCH", "ACTIVE_PAYMENT_EXISTS")
                .hasSize(13);
    }

    @Test
    void who_is_told_nothing_names_each_fact_once_in_the_order_of_the_checks() {
        assertThat(against(STRICT, "100.00", PromisedPaymentFacts.UNKNOWN))
                .containsExactly(
                        unknown("spend"),
                        unknown("promised-payments"),
                        unknown("debt-on-other-numbers"),
                        unknown("debts"),
                        unknown("balance"),
                        unknown("contract-start"),
                        unknown("tariff"),
                        unknown("settlement-method"),
                        unknown("services"),
                        unknown("line-state"),
                        unknown("individual"),
                        unknown("registration"));
    }

    @Test
    void a_bill_is_overdue_when_the_debt_rule_would_block_for_it() {
        Debts debts = Debts.of(
                new Debt(rub("20.00"), LocalDate.parse("2026-02-28")),
                new Debt(rub("5.00"), LocalDate.parse("2026-03-01")));
        assertThat(alone(GOOD.with(ACCOUNT.withDebts(debts))))
                .isEqualTo(reason(PromisedPaymentReason.OVERDUE_BILL)
                        .with("amount", rub("20.00"))
                        .with("due", LocalDate.parse("2026-02-28")));
        Debts inTime = Debts.of(new Debt(rub("5.00"), LocalDate.parse("2026-03-01")));
        assertThat(against(STRICT, "100.00", GOOD.with(ACCOUNT.withDebts(inTime))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-01-01, true", "2026-01-02, false"})
    void two_months_are_enough_on_the_day_and_not_before(LocalDate start, boolean enough) {
        PromisedPaymentFacts facts = GOOD.with(OWNER.withContract(Contract.since(start)));
        List<Reason> reasons = against(STRICT, "100.00", facts);
        if (enough) {
            assertThat(reasons).isEmpty();
        } else {
            assertThat(reasons)
                    .containsExactly(reason(PromisedPaymentReason.TENURE_TOO_SHORT)
                            .with("months", 2L)
                            .with("from", start.plusMonths(2)));
        }
    }

    @Test
    void a_cooldown_alone_asks_for_the_payments() {
        PromisedPaymentPolicy rested = PromisedPaymentPolicy.BELARUS.with(PromisedPaymentPolicy.BELARUS
                .eligibility()
                .with(new RepeatRule(OptionalInt.empty(), Optional.of(Period.ofDays(1)))));

        assertThat(against(rested.decide(byn("5.00"), PromisedPaymentFacts.UNKNOWN, NOW, MINSK)))
                .containsExactly(unknown("promised-payments"));
    }

    @Test
    void a_contract_without_a_start_does_not_count_as_old() {
        Contract sinceWhen = new Contract(ContractState.ACTIVE, Optional.empty());
        assertThat(alone(GOOD.with(OWNER.withContract(sinceWhen)))).isEqualTo(unknown("contract-start"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"voluntary_block", "blocked", "blocked_for_lack_of_money", "only_inbound_calls"})
    void a_number_in_another_state_is_refused_with_that_state(String state) {
        assertThat(alone(GOOD.with(LINE.withState(new LineState(state)))))
                .isEqualTo(reason(PromisedPaymentReason.NUMBER_BLOCKED).with("state", state));
    }

    @Test
    void texts_that_are_not_known_are_refused_by_name_wherever_one_is_decided_on() {
        assertThat(alone(GOOD.with(LINE.withState(new LineState("заморожен"))))).isEqualTo(unrecognised("заморожен"));
        assertThat(alone(GOOD.with(ACCOUNT.withSettlement(new SettlementMethod("смешанный")))))
                .isEqualTo(unrecognised("смешанный"));
        assertThat(alone(GOOD.with(LINE.withTariff(LineFacts.Plan.named("Новый")))))
                .isEqualTo(unrecognised("Новый"));
        PromisedPaymentFacts strange = GOOD.with(ACCOUNT.withSettlement(new SettlementMethod("смешанный")))
                .with(LINE.withState(new LineState("заморожен")));
        assertThat(against(PromisedPaymentPolicy.RUSSIA, "100.00", strange)).isEmpty();
    }

    @Test
    void a_person_and_a_registration_are_asked_for() {
        assertThat(alone(GOOD.with(OWNER.withIndividual(false))))
                .isEqualTo(reason(PromisedPaymentReason.NOT_INDIVIDUAL));
        assertThat(alone(GOOD.with(OWNER.withRegistered(false))))
                .isEqualTo(reason(PromisedPaymentReason.REGISTRATION_REQUIRED));
    }

    @Test
    void after_a_payment_has_ended_the_next_one_has_to_wait() {
        Instant due = Instant.parse("2026-02-27T07:00:00Z");
        PromisedPayment expired =
                PromisedPayment.taken(rub("100.00"), NOW.minusSeconds(864_000), due, Strictest.NO_FEE);
        PromisedPaymentFacts facts = GOOD.with(ACCOUNT.withPromised(PromisedPayments.of(expired)));
        Instant until = Instant.parse("2026-03-02T07:00:00Z");
        assertThat(alone(facts))
                .isEqualTo(reason(PromisedPaymentReason.COOLDOWN).with("until", until));
        assertThat(against(STRICT.decide(rub("100.00"), facts, until.minusNanos(1), MOSCOW)))
                .hasSize(1);
        assertThat(against(STRICT.decide(rub("100.00"), facts, until, MOSCOW))).isEmpty();
    }

    @Test
    void of_several_that_have_ended_the_last_one_makes_wait() {
        PromisedPayment earlier = expiredAt("2026-02-20T07:00:00Z");
        PromisedPayment later = expiredAt("2026-02-27T07:00:00Z");
        for (PromisedPayments both :
                List.of(PromisedPayments.of(earlier, later), PromisedPayments.of(later, earlier))) {
            assertThat(alone(GOOD.with(ACCOUNT.withPromised(both))))
                    .isEqualTo(reason(PromisedPaymentReason.COOLDOWN)
                            .with("until", Instant.parse("2026-03-02T07:00:00Z")));
        }
    }

    private static PromisedPayment expiredAt(String due) {
        return PromisedPayment.taken(rub("100.00"), NOW.minusSeconds(1_728_000), Instant.parse(due), Strictest.NO_FEE);
    }

    @Test
    void a_repaid_payment_ended_when_the_last_top_up_came_in() {
        Instant repaid = NOW.minusSeconds(3_600);
        PromisedPayment payment = PromisedPayment.taken(
                rub("100.00"), NOW.minusSeconds(864_000), NOW.plusSeconds(864_000), Strictest.NO_FEE);
        PromisedPayments after = Cases.counted(
                        PromisedPayments.of(payment).afterTopUp(new TopUp("t-1", rub("100.00"), repaid)))
                .payments();
        assertThat(alone(GOOD.with(ACCOUNT.withPromised(after))))
                .isEqualTo(reason(PromisedPaymentReason.COOLDOWN).with("until", repaid.plusSeconds(3 * 86_400)));
    }

    @Test
    void a_fact_in_another_currency_is_a_mistake_of_the_caller() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> against(STRICT, "100.00", GOOD.with(ACCOUNT.withBalance(byn("5.00")))))
                .withMessage("the fact balance is in another currency than the policy: BYN 5.00, RUB");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> against(STRICT, "100.00", GOOD.with(ACCOUNT.withSpend(byn("5.00")))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> against(STRICT, "100.00", GOOD.with(OWNER.withDebtOnOtherNumbers(byn("5.00")))));
    }

    @Test
    void a_fact_that_no_policy_can_make_sense_of_is_refused_when_it_is_made() {
        assertThatIllegalArgumentException().isThrownBy(() -> ACCOUNT.withSpend(rub("-0.01")));
        assertThatIllegalArgumentException().isThrownBy(() -> OWNER.withDebtOnOtherNumbers(rub("-0.01")));
        assertThatIllegalArgumentException().isThrownBy(() -> LineFacts.Plan.named(" "));
        assertThatIllegalArgumentException().isThrownBy(() -> new LineFacts.Plan("Образец", Optional.of(rub("-1.00"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1000000000-01-01T00:00:00Z", "+1000000000-12-31T23:59:59.999999999Z"})
    void a_moment_without_a_date_is_a_mistake_of_the_caller(Instant now) {
        assertThatIllegalArgumentException().isThrownBy(() -> STRICT.decide(rub("100.00"), GOOD, now, MOSCOW));
        assertThatIllegalArgumentException().isThrownBy(() -> STRICT.available(GOOD, now, MOSCOW));
    }
}
