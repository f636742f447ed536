package io.kabinet.core.tariff.change;

import static io.kabinet.core.tariff.change.Changes.ACCOUNT;
import static io.kabinet.core.tariff.change.Changes.FACTS;
import static io.kabinet.core.tariff.change.Changes.NOW;
import static io.kabinet.core.tariff.change.Changes.OLD;
import static io.kabinet.core.tariff.change.Changes.POLICY;
import static io.kabinet.core.tariff.change.Changes.SUPER;
import static io.kabinet.core.tariff.change.Changes.byn;
import static io.kabinet.core.tariff.change.Changes.refusals;
import static io.kabinet.core.tariff.change.Changes.to;
import static io.kabinet.core.tariff.change.Changes.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.core.account.Debt;
import io.kabinet.core.account.Debts;
import io.kabinet.core.account.LineState;
import io.kabinet.core.reason.Reason;
import io.kabinet.core.tariff.Offering;
import io.kabinet.core.tariff.Tariff;
import io.kabinet.core.tariff.TariffId;
import io.kabinet.core.tariff.TariffStatus;
import io.kabinet.core.tariff.terms.Proration;
import io.kabinet.core.tariff.terms.TariffPrices;
import io.kabinet.core.values.Stated;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TariffChangeRefusalsTest {

    private static final ChangeEligibility ANYONE = ChangeEligibility.TO_OPEN_TARIFFS;

    @Test
    void nobody_changes_to_a_closed_tariff() {
        assertThat(refusals(POLICY, to(SUPER.with(Offering.CLOSED)), NOW))
                .containsExactly(Reason.of(TariffChangeReason.TARGET_CLOSED).with("tariff", "Супер 8"));
        TariffChangePolicy open =
                POLICY.with(new ChangeEligibility(Optional.empty(), FundsRule.NOTHING, false, Set.of(), true, false));
        assertThat(refusals(open, to(SUPER.with(Offering.CLOSED)), NOW)).isEmpty();
    }

    @Test
    void nobody_changes_to_the_tariff_of_now_or_to_one_of_an_unknown_status() {
        assertThat(refusals(POLICY, to(OLD), NOW))
                .containsExactly(Reason.of(TariffChangeReason.TARGET_SAME).with("tariff", "Старый"));
        Offering odd = new Offering(new TariffStatus("спит"), Optional.empty(), Optional.empty());
        assertThat(refusals(POLICY, to(SUPER.with(odd)), NOW))
                .containsExactly(Reason.of(TariffChangeReason.UNRECOGNISED).with("text", "спит"));
    }

    @Test
    void whether_there_is_a_way_back_is_not_guessed_of_an_unknown_status() {
        Offering archived = new Offering(new TariffStatus("archived"), Optional.empty(), Optional.empty());
        TariffChangeFacts facts = new TariffChangeFacts(
                FACTS.current().with(archived),
                FACTS.target(),
                FACTS.account(),
                FACTS.region(),
                FACTS.history(),
                FACTS.holdings());
        assertThat(refusals(POLICY, facts, NOW))
                .containsExactly(Reason.of(TariffChangeReason.UNRECOGNISED).with("text", "archived"));
    }

    @Test
    void what_may_be_free_is_not_said_to_cost_too_much() {
        TariffChangePolicy free = POLICY.with(ANYONE.with(FundsRule.FEE))
                .with(new FreeChange(Optional.of(Period.ofDays(30)), Optional.empty()));
        assertThat(refusals(free, TariffChangeFacts.of(OLD, SUPER, with("4.99")), NOW))
                .containsExactly(Reason.of(TariffChangeReason.FACT_NOT_KNOWN).with("fact", "activated-at"));
    }

    @Test
    void a_tariff_of_one_region_is_for_nobody_else() {
        TariffChangeFacts tula = to(SUPER.with(Offering.OPEN.in("Тула")));
        assertThat(refusals(POLICY, tula.in("Тула"), NOW)).isEmpty();
        assertThat(refusals(POLICY, tula.in("Орёл"), NOW))
                .containsExactly(Reason.of(TariffChangeReason.REGION)
                        .with("tariff", "Супер 8")
                        .with("region", "Тула"));
        assertThat(refusals(POLICY, tula, NOW))
                .containsExactly(Reason.of(TariffChangeReason.FACT_NOT_KNOWN).with("fact", "region"));
    }

    @Test
    void the_next_change_may_be_made_when_the_interval_is_over() {
        TariffChangePolicy monthly = POLICY.with(ANYONE.with(Period.ofMonths(1)));
        TariffChangeFacts facts = FACTS.with(ChangeHistory.of(NOW, Instant.parse("2028-01-31T09:00:00Z")));
        Instant until = Instant.parse("2028-02-29T09:00:00Z");
        assertThat(refusals(monthly, facts, until.minusNanos(1)))
                .containsExactly(Reason.of(TariffChangeReason.TOO_EARLY).with("until", until));
        assertThat(refusals(monthly, facts, until)).isEmpty();
        assertThat(refusals(monthly, FACTS.with(ChangeHistory.of(NOW)), NOW)).isEmpty();
        assertThat(refusals(monthly, FACTS, NOW))
                .containsExactly(Reason.of(TariffChangeReason.FACT_NOT_KNOWN).with("fact", "tariff-changes"));
    }

    @Test
    void debts_and_a_blocked_number_stand_against_a_change_only_where_the_policy_says_so() {
        Debts debts = Debts.of(new Debt(byn("1.00"), LocalDate.parse("2026-05-05")));
        TariffChangeFacts bad =
                TariffChangeFacts.of(OLD, SUPER, ACCOUNT.withDebts(debts).withLineState(LineState.VOLUNTARY_BLOCK));
        assertThat(refusals(POLICY, bad, NOW)).isEmpty();
        TariffChangePolicy strict = POLICY.with(ANYONE.withoutDebts().onlyIn(LineState.UNBLOCKED));
        assertThat(refusals(strict, bad, NOW))
                .containsExactly(
                        Reason.of(TariffChangeReason.DEBT_ON_ACCOUNT).with("debt", byn("1.00")),
                        Reason.of(TariffChangeReason.NUMBER_BLOCKED).with("state", LineState.VOLUNTARY_BLOCK.text()));
        assertThat(refusals(strict, FACTS, NOW))
                .containsExactly(
                        Reason.of(TariffChangeReason.FACT_NOT_KNOWN).with("fact", "debts"),
                        Reason.of(TariffChangeReason.FACT_NOT_KNOWN).with("fact", "line-state"));
        TariffChangeFacts odd =
                TariffChangeFacts.of(OLD, SUPER, ACCOUNT.withDebts(Debts.NONE).withLineState(new LineState("спит")));
        assertThat(refusals(strict, odd, NOW))
                .containsExactly(Reason.of(TariffChangeReason.UNRECOGNISED).with("text", "спит"));
    }

    @ParameterizedTest
    @CsvSource({
        "FEE, 4.99, 5.00",
        "FEE, 5.00, ",
        "FEE_AND_FIRST_CHARGE, 34.99, 35.00",
        "FEE_AND_FIRST_CHARGE, 35.00, ",
        "NOTHING, -100.00, "
    })
    void the_balance_must_cover_what_the_policy_says(FundsRule funds, String balance, String needed) {
        List<Reason> reasons =
                refusals(POLICY.with(ANYONE.with(funds)), TariffChangeFacts.of(OLD, SUPER, with(balance)), NOW);
        assertThat(reasons)
                .isEqualTo(
                        needed == null
                                ? List.of()
                                : List.of(Reason.of(TariffChangeReason.INSUFFICIENT_FUNDS)
                                        .with("needed", byn(needed))
                                        .with("balance", byn(balance))));
    }

    @Test
    void the_first_charge_of_a_fee_that_is_shared_out_over_days_is_the_part_of_the_day_of_effect() {
        TariffChangePolicy daily = POLICY.with(ANYONE.with(FundsRule.FEE_AND_FIRST_CHARGE))
                .with(Proration.calendarMonthDays())
                .with(EffectiveRule.NEXT_MONTH);
        TariffChangeFacts facts = TariffChangeFacts.of(OLD, SUPER, with("0.00"));
        assertThat(refusals(daily, facts, NOW).get(0).figure("needed")).contains(byn("6.00")); // 30.00 / 30 on 1 April
        assertThat(refusals(daily.with(EffectiveRule.IMMEDIATE), facts, NOW)
                        .get(0)
                        .figure("needed"))
                .contains(byn("5.97")); // on 10 March: 9.67 - 8.70
    }

    @Test
    void funds_are_not_guessed_where_a_fee_or_the_balance_is_not_known() {
        TariffChangePolicy funds = POLICY.with(ANYONE.with(FundsRule.FEE_AND_FIRST_CHARGE));
        assertThat(refusals(funds, to(Tariff.of(new TariffId("new"), "Новый")), NOW))
                .extracting(reason -> reason.figure("fact").orElseThrow())
                .containsExactly("change-fee", "monthly-fee", "balance");
        TariffPrices onlyChange = TariffPrices.NOT_STATED.withFees(Stated.notStated(), Stated.of(byn("5.00")));
        assertThat(refusals(POLICY.with(ANYONE.with(FundsRule.FEE)), to(SUPER.with(onlyChange)), NOW))
                .extracting(reason -> reason.figure("fact").orElseThrow())
                .containsExactly("balance");
    }

    @Test
    void every_reason_is_told_in_its_order() {
        Tariff self = OLD.with(new Offering(TariffStatus.CLOSED, Optional.empty(), Optional.of("Тула")))
                .with(Changes.fees("30.00", "5.00"));
        TariffChangePolicy strict = POLICY.with(
                ANYONE.with(FundsRule.FEE).with(Period.ofDays(1)).withoutDebts().onlyIn(LineState.UNBLOCKED));
        Debts debts = Debts.of(new Debt(byn("1.00"), LocalDate.parse("2026-05-05")));
        TariffChangeFacts facts = TariffChangeFacts.of(
                        self, self, with("0.00").withDebts(debts).withLineState(LineState.BLOCKED))
                .in("Орёл")
                .with(ChangeHistory.of(NOW, NOW));
        assertThat(refusals(strict, facts, NOW))
                .extracting(Reason::code)
                .containsExactly(
                        "TARGET_SAME",
                        "TARGET_CLOSED",
                        "REGION",
                        "TOO_EARLY",
                        "DEBT_ON_ACCOUNT",
                        "NUMBER_BLOCKED",
                        "INSUFFICIENT_FUNDS");
    }
}
