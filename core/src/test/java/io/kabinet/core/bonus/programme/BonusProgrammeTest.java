package io.kabinet.core.bonus.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.kabinet.core.reason.Reason;
import io.kabinet.core.testing.Seeds;
import io.kabinet.core.values.Points;
import io.kabinet.core.values.Stated;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BonusProgrammeTest {

    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
    private static final BonusProgramme RETOLD = BonusProgramme.RU_2016_RETOLD;
    private static final TenureTable TENURE =
            TenureTable.of(new TenureTable.Step(12, 150), new TenureTable.Step(36, 200));

    private static AccrualDecision.Granted granted(AccrualDecision decision) {
        return decision.match(granted -> granted, refused -> {
            throw new AssertionError("refused: " + refused);
        });
    }

    private static List<Reason> refused(AccrualDecision decision) {
        return decision.match(
                granted -> {
                    throw new AssertionError("granted: " + granted);
                },
                AccrualDecision.Refused::reasons);
    }

    private static long points(BonusProgramme programme, PointSource source, String amount, int months) {
        return granted(programme.accrue(source, Money.parse(amount), months))
                .points()
                .count();
    }

    @ParameterizedTest
    @CsvSource({
        "telecom,    RUB 4.99,   0",
        "telecom,    RUB 5.00,   1",
        "telecom,    RUB 9.99,   1",
        "telecom,    RUB 499.99, 99",
        "telecom,    RUB 500.00, 100",
        "own-brand,  RUB 2.99,   0",
        "own-brand,  RUB 3.00,   1",
        "shop,       RUB 29.99,  0",
        "shop,       RUB 30.00,  1",
        "money-card, RUB 59.99,  1",
        "money-card, RUB 60.00,  2"
    })
    void in_2016_so_much_made_so_many_points(String source, String amount, long points) {
        assertThat(points(RETOLD, new PointSource(source), amount, 0)).isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource({"BYN 0.09, 0", "BYN 0.10, 1", "BYN 0.19, 1", "BYN 12.34, 123"})
    void in_old_belarus_a_thousand_roubles_made_one_point(String amount, long points) {
        assertThat(points(BonusProgramme.BY_LEGACY, PointSource.TELECOM, amount, 0))
                .isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource({"0, 99", "11, 99", "12, 148", "35, 148", "36, 198", "1200, 198"})
    void the_longer_the_tenure_the_more_points(int months, long points) {
        assertThat(points(RETOLD.withTenure(TENURE), PointSource.TELECOM, "RUB 499.99", months))
                .isEqualTo(points);
    }

    @Test
    void each_step_of_the_way_to_the_points_is_told() {
        Reason forAmount = Reason.of(AccrualReason.POINTS_FOR_AMOUNT)
                .with("amount", Money.parse("RUB 499.99"))
                .with("price", Money.parse("RUB 5.00"))
                .with("points", Points.of(99));
        Money paid = Money.parse("RUB 499.99");
        assertThat(granted(RETOLD.accrue(PointSource.TELECOM, paid, 12)).because())
                .containsExactly(forAmount);
        assertThat(granted(RETOLD.withTenure(TENURE).accrue(PointSource.TELECOM, paid, 12))
                        .because())
                .containsExactly(
                        forAmount,
                        Reason.of(AccrualReason.POINTS_FOR_TENURE)
                                .with("months", 12L)
                                .with("percent", 150L)
                                .with("points", Points.of(148)));
    }

    @Test
    void more_money_or_a_longer_tenure_never_earns_less() {
        BonusProgramme programme = RETOLD.withTenure(TENURE);
        Seeds.forEach(2_000, random -> {
            long kopecks = random.nextLong(1, 1_000_000);
            int months = random.nextInt(60);
            long points = earned(programme, kopecks, months);
            assertThat(earned(programme, kopecks + random.nextInt(1_000), months + random.nextInt(30)))
                    .isGreaterThanOrEqualTo(points);
            assertThat(points).isEqualTo(kopecks / 500 * (months < 12 ? 100 : months < 36 ? 150 : 200) / 100);
        });
    }

    private static long earned(BonusProgramme programme, long kopecks, int months) {
        Money amount = Money.ofMinor(CurrencyUnit.of("RUB"), kopecks);
        return granted(programme.accrue(PointSource.TELECOM, amount, months))
                .points()
                .count();
    }

    @Test
    void services_internet_and_television_at_home_and_the_shops_earn_each_by_its_own_rule() {
        BonusProgramme four = BonusProgramme.RUSSIA.withAccrual(
                AccrualRule.of(PointSource.TELECOM, Money.parse("RUB 5.00")),
                AccrualRule.of(PointSource.INTERNET, Money.parse("RUB 10.00")),
                AccrualRule.of(PointSource.HOME_TV, Money.parse("RUB 20.00")),
                AccrualRule.of(PointSource.SHOP, Money.parse("RUB 30.00")));

        assertThat(List.of(PointSource.TELECOM, PointSource.INTERNET, PointSource.HOME_TV, PointSource.SHOP))
                .extracting(source -> points(four, source, "RUB 60.00", 0))
                .containsExactly(12L, 6L, 3L, 2L);
        assertThat(refused(four.accrue(PointSource.OWN_BRAND, Money.parse("RUB 60.00"), 0)))
                .containsExactly(Reason.of(AccrualReason.NOTHING_EARNED_WITH).with("source", "own-brand"));
    }

    @Test
    void what_the_programme_does_not_know_earns_nothing_and_says_so() {
        assertThat(refused(BonusProgramme.RUSSIA.accrue(PointSource.TELECOM, Money.parse("RUB 5.00"), 0)))
                .containsExactly(Reason.of(AccrualReason.NOTHING_EARNED_WITH).with("source", "telecom"));
        assertThat(refused(RETOLD.accrue(new PointSource("лотерея"), Money.parse("RUB 5.00"), 0)))
                .containsExactly(Reason.of(AccrualReason.NOTHING_EARNED_WITH).with("source", "лотерея"));
        assertThat(refused(RETOLD.accrue(PointSource.TELECOM, Money.parse("BYN 5.00"), 0)))
                .containsExactly(Reason.of(AccrualReason.CURRENCY_MISMATCH)
                        .with("expected", "RUB")
                        .with("actual", "BYN"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"RUB 0.00", "RUB -0.01"})
    void everything_that_is_wrong_with_an_amount_is_said_in_order(String amount) {
        Money minimum = Money.parse("RUB 100.00");
        Money paid = Money.parse(amount);
        BonusProgramme programme = BonusProgramme.RUSSIA.withAccrual(
                new AccrualRule(PointSource.TOP_UP, Money.parse("RUB 10.00"), Optional.of(minimum)));
        assertThat(refused(programme.accrue(PointSource.TOP_UP, paid, 0)))
                .containsExactly(
                        Reason.of(AccrualReason.AMOUNT_NOT_POSITIVE).with("amount", paid),
                        Reason.of(AccrualReason.PAID_TOO_LITTLE)
                                .with("minimum", minimum)
                                .with("amount", paid));
        assertThat(refused(programme.accrue(PointSource.TOP_UP, Money.parse("RUB 99.99"), 0)))
                .hasSize(1);
        assertThat(points(programme, PointSource.TOP_UP, "RUB 100.00", 0)).isEqualTo(10);
    }

    @Test
    void the_presets_state_what_their_sources_state_and_nothing_else() {
        for (BonusProgramme silent : List.of(BonusProgramme.RUSSIA, BonusProgramme.BELARUS)) {
            assertThat(silent.accrual()).isEmpty();
            assertThat(silent.tenure()).isEqualTo(TenureTable.NONE);
            assertThat(silent.lifetime()).isEmpty();
            assertThat(silent.gift()).isEqualTo(new GiftRule(Optional.empty(), Optional.empty(), Optional.empty()));
            assertThat(silent.catalogue()).isEqualTo(Catalogue.EMPTY);
            assertThat(silent.currency()).isEmpty();
        }
        assertThat(BonusProgramme.RUSSIA.cycle()).isEqualTo(Stated.notStated());
        assertThat(BonusProgramme.BELARUS.cycle()).isEqualTo(Stated.of(AccrualCycle.DAILY));
        assertThat(RETOLD.cycle()).isEqualTo(Stated.of(AccrualCycle.MONTHLY));
        assertThat(RETOLD.lifetime()).contains(Period.ofMonths(12));
        assertThat(RETOLD.gift().maximum()).contains(Points.of(310));
        assertThat(RETOLD.gift().minimum()).isEmpty();
        assertThat(RETOLD.gift().claimWindow()).isEmpty();
        assertThat(RETOLD.currency()).contains(CurrencyUnit.of("RUB"));
        assertThat(BonusProgramme.BY_LEGACY.cycle()).isEqualTo(Stated.of(AccrualCycle.DAILY));
        assertThat(BonusProgramme.BY_LEGACY.lifetime()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-10T09:00:00Z, 2027-03-10T09:00:00Z",
        "2024-02-29T09:00:00Z, 2025-02-28T09:00:00Z",
        "2010-12-31T22:00:00Z, 2011-12-31T21:00:00Z",
        "2010-03-27T10:00:00Z, 2011-03-27T09:00:00Z",
        "2010-03-28T10:00:00Z, 2011-03-28T10:00:00Z"
    })
    void points_live_so_many_months_to_the_same_local_time(Instant earned, Instant lapsing) {
        assertThat(RETOLD.lapsingAt(earned, MOSCOW)).contains(lapsing);
        assertThat(BonusProgramme.RUSSIA.lapsingAt(earned, MOSCOW)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "DAILY,   2026-03-10, 2026-03-10, 2026-03-10",
        "MONTHLY, 2026-03-10, 2026-03-01, 2026-03-31",
        "MONTHLY, 2028-02-29, 2028-02-01, 2028-02-29",
        "MONTHLY, 2026-02-28, 2026-02-01, 2026-02-28"
    })
    void a_cycle_is_a_day_or_a_calendar_month(AccrualCycle cycle, LocalDate day, LocalDate first, LocalDate last) {
        assertThat(cycle.spanOf(day).first()).isEqualTo(first);
        assertThat(cycle.spanOf(day).last()).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-31, 2026-02-27, 0",
        "2026-01-31, 2026-02-28, 0",
        "2026-01-31, 2026-03-01, 1",
        "2025-03-10, 2026-03-09, 11",
        "2025-03-10, 2026-03-10, 12",
        "2026-03-10, 2026-03-10, 0"
    })
    void whole_months_of_service_count(LocalDate since, LocalDate day, int months) {
        assertThat(TenureTable.monthsBetween(since, day)).isEqualTo(months);
    }

    @Test
    void numbers_that_contradict_each_other_are_the_callers_mistake() {
        AccrualRule telecom = AccrualRule.of(PointSource.TELECOM, Money.parse("RUB 5.00"));
        AccrualRule abroad = AccrualRule.of(PointSource.SHOP, Money.parse("BYN 5.00"));
        List<Runnable> wrong = List.of(
                () -> BonusProgramme.RUSSIA.withAccrual(telecom, telecom),
                () -> BonusProgramme.RUSSIA.withAccrual(telecom, abroad),
                () -> BonusProgramme.RUSSIA.withLifetime(Period.ZERO),
                () -> BonusProgramme.RUSSIA.withLifetime(Period.ofDays(-1)),
                () -> BonusProgramme.RUSSIA.withLifetime(Period.ofYears(101)),
                () -> BonusProgramme.RUSSIA.withLifetime(Period.ofDays(Integer.MAX_VALUE)),
                () -> AccrualRule.of(PointSource.SHOP, Money.parse("RUB 0.00")),
                () -> AccrualRule.of(PointSource.SHOP, Money.parse("RUB -1.00")),
                () -> new AccrualRule(PointSource.SHOP, Money.parse("RUB 1.00"), Optional.of(Money.parse("BYN 1.00"))),
                () -> TenureTable.of(new TenureTable.Step(12, 150), new TenureTable.Step(12, 160)),
                () -> TenureTable.of(new TenureTable.Step(12, 150), new TenureTable.Step(24, 150)),
                () -> TenureTable.of(new TenureTable.Step(12, 150), new TenureTable.Step(24, 140)),
                () -> new TenureTable.Step(-1, 100),
                () -> new TenureTable.Step(0, 99),
                () -> new TenureTable.Step(0, 1_001),
                () -> TENURE.percentAt(-1),
                () -> TenureTable.monthsBetween(LocalDate.EPOCH.plusDays(1), LocalDate.EPOCH),
                () -> GiftRule.UNLIMITED.withMinimum(Points.of(2)).withMaximum(Points.of(1)),
                () -> GiftRule.UNLIMITED.withClaimWindow(Period.ZERO),
                () -> new PointSource(" "),
                () -> new RewardKind("a\nb"));
        assertThat(wrong)
                .allSatisfy(made -> assertThatIllegalArgumentException().isThrownBy(made::run));
        assertThat(BonusProgramme.RUSSIA.withLifetime(Period.ofYears(100)).lifetime())
                .contains(Period.ofYears(100));
        assertThat(GiftRule.UNLIMITED
                        .withMinimum(Points.of(1))
                        .withMaximum(Points.of(1))
                        .maximum())
                .contains(Points.of(1));
    }
}
