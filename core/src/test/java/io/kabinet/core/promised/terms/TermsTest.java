package io.kabinet.core.promised.terms;

import static io.kabinet.core.testing.Rubles.rub;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.kabinet.core.testing.Seeds;
import io.kabinet.core.values.DateSpan;
import io.kabinet.core.values.Source;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TermsTest {

    private static final Source SOURCE = Source.ownChoice("a test");
    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
    private static final Money BYN_5 = Money.parse("BYN 5.00");

    /** Berlin's clocks go on 29 March and back on 25 October 2026. */
    @ParameterizedTest
    @CsvSource({
        "2026-03-01T10:00:00+03:00, Europe/Moscow, 2026-03-04T10:00:00+03:00",
        "2026-02-27T23:30:00+03:00, Europe/Minsk, 2026-03-02T23:30:00+03:00",
        "2024-02-27T10:00:00+03:00, Europe/Minsk, 2024-03-01T10:00:00+03:00",
        "2014-10-24T10:00:00+04:00, Europe/Moscow, 2014-10-27T10:00:00+03:00",
        "2026-03-27T10:00:00+01:00, Europe/Berlin, 2026-03-30T10:00:00+02:00",
        "2026-03-26T02:30:00+01:00, Europe/Berlin, 2026-03-29T03:30:00+02:00",
        "2026-10-22T02:30:00+02:00, Europe/Berlin, 2026-10-25T02:30:00+02:00",
        "2026-03-01T10:00:00+10:00, Asia/Vladivostok, 2026-03-04T10:00:00+10:00"
    })
    void three_days_end_at_the_same_time_of_day(OffsetDateTime taken, ZoneId zone, OffsetDateTime due) {
        assertThat(TermRule.days(3, SOURCE).repayBy(taken.toInstant(), zone)).isEqualTo(due.toInstant());
    }

    @Test
    void a_term_is_always_what_the_calendar_makes_of_it() {
        List<ZoneId> zones = List.of(MOSCOW, ZoneId.of("Europe/Berlin"), ZoneId.of("Australia/Lord_Howe"));
        Instant first = Instant.parse("2010-01-01T00:00:00Z");
        Seeds.forEach(2_000, random -> {
            Instant taken = first.plusSeconds(random.nextLong(1_000_000_000));
            Period period = Period.of(random.nextInt(2), random.nextInt(3), 1 + random.nextInt(200));
            ZoneId zone = zones.get(random.nextInt(zones.size()));

            assertThat(new TermRule(period, TermEnd.SAME_TIME, SOURCE).repayBy(taken, zone))
                    .as("%s from %s in %s", period, taken, zone)
                    .isEqualTo(taken.atZone(zone).plus(period).toInstant());
            assertThat(TermRule.days(3, SOURCE).repayBy(taken, zone))
                    .as("3 days from %s in %s", taken, zone)
                    .isEqualTo(taken.atZone(zone).plusDays(3).toInstant());
        });
    }

    @Test
    void a_term_may_end_with_the_day_instead() {
        TermRule rule = new TermRule(Period.ofDays(3), TermEnd.END_OF_DAY, SOURCE);
        assertThat(rule.repayBy(Instant.parse("2026-03-01T07:00:00Z"), MOSCOW))
                .isEqualTo(Instant.parse("2026-03-04T21:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"P0D", "P-1D", "P1M-1D", "P11Y", "P3654D", "P10Y1D", "P2147483647Y"})
    void a_term_and_a_cooldown_are_above_zero_and_at_most_ten_years(Period period) {
        assertThatIllegalArgumentException().isThrownBy(() -> new TermRule(period, TermEnd.SAME_TIME, SOURCE));
        assertThatIllegalArgumentException().isThrownBy(() -> new RepeatRule(OptionalInt.of(1), Optional.of(period)));
    }

    @Test
    void ten_years_are_a_term() {
        assertThat(new TermRule(Period.ofYears(10), TermEnd.SAME_TIME, SOURCE)
                        .repayBy(Instant.parse("2026-03-01T07:00:00Z"), MOSCOW))
                .isEqualTo(Instant.parse("2036-03-01T07:00:00Z"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TermRule.days(3, SOURCE).repayBy(Instant.MAX, MOSCOW));
    }

    @ParameterizedTest
    @CsvSource({
        "PREVIOUS_CALENDAR_MONTH, 2026-03-31T20:59:59Z, 2026-02-01..2026-02-28",
        "PREVIOUS_CALENDAR_MONTH, 2026-03-31T21:00:00Z, 2026-03-01..2026-03-31",
        "LAST_30_DAYS, 2026-03-31T20:59:59Z, 2026-03-01..2026-03-30",
        "LAST_30_DAYS, 2026-03-31T21:00:00Z, 2026-03-02..2026-03-31"
    })
    void spending_counts_over_whole_days_of_the_zone(SpendWindow window, Instant now, String days) {
        DateSpan span = window.days(now, MOSCOW);
        assertThat(span).hasToString(days);
    }

    @Test
    void tiers_grow_and_are_in_one_currency() {
        SpendTiers.Tier low = new SpendTiers.Tier(rub("300.00"), rub("200.00"));
        SpendTiers.Tier high = new SpendTiers.Tier(rub("500.00"), rub("400.00"));
        assertThat(spend(low, high).limitFor(rub("500.00"), rub("800.00"))).isEqualTo(rub("400.00"));
        assertThatIllegalArgumentException().isThrownBy(() -> spend(high, low));
        assertThatIllegalArgumentException().isThrownBy(() -> spend(low, low));
        assertThatIllegalArgumentException().isThrownBy(() -> spend());
        assertThatIllegalArgumentException().isThrownBy(() -> spend(low, new SpendTiers.Tier(BYN_5, rub("400.00"))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LimitRule.of(rub("399.99")).butBySpend(spend(low, high)));
        assertThatIllegalArgumentException().isThrownBy(() -> new SpendTiers.Tier(rub("-1.00"), rub("1.00")));
    }

    private static SpendTiers spend(SpendTiers.Tier... tiers) {
        return new SpendTiers(SpendWindow.LAST_30_DAYS, List.of(tiers));
    }

    @Test
    void amounts_fit_one_another_and_the_step() {
        assertThatIllegalArgumentException().isThrownBy(() -> AmountRule.between(rub("800.01"), rub("800.00")));
        assertThatIllegalArgumentException().isThrownBy(() -> AmountRule.between(rub("0.00"), rub("800.00")));
        assertThatIllegalArgumentException().isThrownBy(() -> AmountRule.between(BYN_5, rub("800.00")));
        assertThatIllegalArgumentException().isThrownBy(() -> AmountRule.upTo(rub("0.00")));
        assertThat(AmountRule.between(rub("800.00"), rub("800.00")).minimum()).contains(rub("800.00"));
        LimitRule limit = LimitRule.of(rub("100.00")).butWithoutMonthlyFee(rub("50.50"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AmountRule(Optional.empty(), limit, Optional.of(rub("1.00")), Optional.empty()))
                .withMessage("RUB 50.50 is no multiple of the step RUB 1.00");
        Money rouble = rub("1.00");
        LimitRule bySpend = LimitRule.of(rub("100.00")).butBySpend(spend(new SpendTiers.Tier(rouble, rub("0.50"))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AmountRule(Optional.empty(), bySpend, Optional.of(rouble), Optional.empty()))
                .withMessage("RUB 0.50 is no multiple of the step RUB 1.00");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AmountRule(Optional.empty(), limit, Optional.empty(), Optional.of(rub("100.01"))))
                .withMessage("baseline must be above zero and not above RUB 100.00: RUB 100.01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AmountRule(Optional.empty(), limit, Optional.of(rub("0.00")), Optional.empty()))
                .withMessage("step must be above zero and not above RUB 100.00: RUB 0.00");
        AmountRule halves = new AmountRule(Optional.empty(), limit, Optional.of(rub("0.50")), Optional.empty());
        assertThat(halves.fitsStep(rub("7.50"))).isTrue();
        assertThat(halves.fitsStep(rub("7.51"))).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LimitRule.of(rub("100.00")).butWithoutMonthlyFee(rub("100.01")));
    }

    @Test
    void a_fee_that_is_deducted_never_exceeds_what_it_is_deducted_from() {
        FeeTable.Tier free = new FeeTable.Tier(rub("30.00"), rub("0.00"));
        assertThat(new FeeTable(FeeTiming.DEDUCT_FROM_GRANT, List.of(free), rub("30.00")).feeFor(rub("30.01")))
                .isEqualTo(new Fee(rub("30.00"), FeeTiming.DEDUCT_FROM_GRANT));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FeeTable(FeeTiming.DEDUCT_FROM_GRANT, List.of(free), rub("30.01")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FeeTable(FeeTiming.DEDUCT_FROM_GRANT, List.of(), rub("0.01")));
        FeeTable.Tier small = new FeeTable.Tier(rub("30.00"), rub("0.01"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FeeTable(FeeTiming.DEDUCT_FROM_GRANT, List.of(small), rub("0.00")))
                .withMessage("a fee of RUB 0.01 cannot be deducted from grants just above RUB 0.00");
        assertThat(new FeeTable(FeeTiming.ON_EXPIRY, List.of(), rub("7.00")).feeFor(rub("1.00")))
                .isEqualTo(new Fee(rub("7.00"), FeeTiming.ON_EXPIRY));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FeeTable(FeeTiming.ON_EXPIRY, List.of(free, free), rub("7.00")));
        assertThatIllegalArgumentException().isThrownBy(() -> new Fee(rub("-0.01"), FeeTiming.ON_EXPIRY));
    }

    @Test
    void a_tenure_has_months_and_a_cap_only_where_it_caps() {
        assertThatIllegalArgumentException().isThrownBy(() -> TenureRule.refusing(0));
        assertThat(TenureRule.refusing(1).months()).isEqualTo(1);
        assertThat(TenureRule.positiveBalanceOnly(1200).months()).isEqualTo(1200);
        assertThat(new RepeatRule(OptionalInt.of(1), Optional.empty())).isEqualTo(RepeatRule.ONE_AT_A_TIME);
        assertThatIllegalArgumentException().isThrownBy(() -> TenureRule.positiveBalanceOnly(1201));
        assertThatIllegalArgumentException().isThrownBy(() -> TenureRule.capping(2, rub("0.00")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TenureRule(2, TenureRule.Newcomers.REFUSED, Optional.of(rub("1.00"))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TenureRule(2, TenureRule.Newcomers.CAPPED, Optional.empty()));
        assertThatIllegalArgumentException().isThrownBy(() -> new RepeatRule(OptionalInt.of(0), Optional.empty()));
    }
}
