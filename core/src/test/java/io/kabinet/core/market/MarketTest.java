package io.kabinet.core.market;

import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.core.account.DebtPolicy;
import io.kabinet.core.bonus.programme.AccrualCycle;
import io.kabinet.core.cashback.CashbackBase;
import io.kabinet.core.cashback.CashbackPolicy;
import io.kabinet.core.cashback.PayoutStart;
import io.kabinet.core.cashback.RoundingStage;
import io.kabinet.core.identity.PasswordPolicy;
import io.kabinet.core.promised.PromisedPaymentPolicy;
import io.kabinet.core.subscriber.NumberingPlan;
import io.kabinet.core.values.Rate;
import io.kabinet.core.values.Source.Grade;
import io.kabinet.core.values.Stated;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The figures are written out here a second time on purpose: a change of one is a change of what people are promised. */
class MarketTest {

    @Test
    void russia_reckons_in_roubles_and_moscow_time() {
        assertThat(Market.RUSSIA.currency()).isEqualTo(CurrencyUnit.of("RUB"));
        assertThat(Market.RUSSIA.zone()).isEqualTo(ZoneId.of("Europe/Moscow"));
        assertThat(Market.RUSSIA.numbering()).isEqualTo(NumberingPlan.RUSSIA);
    }

    @Test
    void belarus_reckons_in_its_own_roubles_and_minsk_time() {
        assertThat(Market.BELARUS.currency()).isEqualTo(CurrencyUnit.of("BYN"));
        assertThat(Market.BELARUS.zone()).isEqualTo(ZoneId.of("Europe/Minsk"));
        assertThat(Market.BELARUS.numbering()).isEqualTo(NumberingPlan.BELARUS);
    }

    @ParameterizedTest
    @EnumSource
    void the_default_rulebook_answers_itself_on_every_day_there_is(Market market) {
        Rulebook rulebook = market.rulebook();
        assertThat(rulebook.market()).isEqualTo(market);
        assertThat(rulebook.name()).isEqualTo(market.name());
        for (LocalDate day : List.of(LocalDate.MIN, LocalDate.EPOCH, LocalDate.of(2024, 2, 29), LocalDate.MAX)) {
            assertThat(rulebook.on(day)).containsSame(rulebook);
        }
    }

    @Test
    void cashback_in_russia_is_at_most_25_percent_of_what_was_paid_rounded_down_per_line_in_3_to_5_days() {
        CashbackPolicy cashback = Market.RUSSIA.rulebook().cashback().orElseThrow();
        assertThat(cashback.currency()).isEqualTo(CurrencyUnit.of("RUB"));
        assertThat(cashback.maxRate()).isEqualTo(Rate.percent(25));
        assertThat(cashback.base()).isEqualTo(CashbackBase.PAID);
        assertThat(cashback.rounding()).isEqualTo(RoundingMode.DOWN);
        assertThat(cashback.stage()).isEqualTo(RoundingStage.PER_LINE);
        assertThat(cashback.payout().fromDay()).isEqualTo(3);
        assertThat(cashback.payout().toDay()).isEqualTo(5);
        assertThat(cashback.payout().start()).isEqualTo(PayoutStart.REWARD_COUNTS);
        assertThat(cashback.payout().holdDays()).isZero();
    }

    @Test
    void belarus_has_no_cashback_and_no_figure_of_it() {
        Rulebook belarus = Market.BELARUS.rulebook();
        assertThat(belarus.cashback()).isEmpty();
        assertThat(belarus.wallet()).isEmpty();
        assertThat(belarus.sources().keySet())
                .noneMatch(figure -> figure.startsWith("cashback.") || figure.startsWith("wallet."));
        assertThat(belarus.source("cashback.max-rate")).isEmpty();
    }

    @Test
    void a_russian_password_has_7_characters_both_cases_and_a_digit_and_is_locked_by_the_third_wrong_one() {
        Rulebook russia = Market.RUSSIA.rulebook();
        assertThat(russia.password()).isEqualTo(PasswordPolicy.RUSSIA);
        assertThat(russia.password().minimum()).isEqualTo(7);
        assertThat(russia.password().maximum()).isEmpty();
        assertThat(russia.passwordAge().orElseThrow().advisedAfter()).isEqualTo(Period.ofMonths(2));
        assertThat(russia.passwordAge().orElseThrow().overdueAfter()).isEqualTo(Period.ofMonths(3));
        assertThat(russia.lockout().orElseThrow().threshold()).isEqualTo(3);
        assertThat(russia.lockout().orElseThrow().lockDuration()).isEmpty();
        assertThat(russia.codes().attempts()).isEqualTo(3);
        assertThat(russia.codes().life()).isEmpty();
        assertThat(russia.networkSignIn().orElseThrow().openWhilePasswordLocked())
                .isTrue();
    }

    @Test
    void a_password_in_belarus_has_4_to_10_characters_and_no_source_locks_it_or_lets_a_network_sign_in() {
        Rulebook belarus = Market.BELARUS.rulebook();
        assertThat(belarus.password().minimum()).isEqualTo(4);
        assertThat(belarus.password().maximum()).hasValue(10);
        assertThat(belarus.password().rules()).isEmpty();
        assertThat(belarus.passwordAge()).isEmpty();
        assertThat(belarus.lockout()).isEmpty();
        assertThat(belarus.networkSignIn()).isEmpty();
    }

    @Test
    void promised_payments_differ_by_market_and_only_belarus_says_when_a_debt_blocks() {
        assertThat(Market.RUSSIA.rulebook().promisedPayment()).isEqualTo(PromisedPaymentPolicy.RUSSIA);
        assertThat(Market.BELARUS.rulebook().promisedPayment()).isEqualTo(PromisedPaymentPolicy.BELARUS);
        assertThat(Market.RUSSIA.rulebook().debt()).isEmpty();
        assertThat(Market.BELARUS.rulebook().debt()).contains(DebtPolicy.BELARUS);
    }

    @Test
    void points_are_added_up_daily_in_belarus_and_no_market_has_a_rate() {
        assertThat(Market.RUSSIA.rulebook().bonus().accrual()).isEmpty();
        assertThat(Market.RUSSIA.rulebook().bonus().cycle()).isEqualTo(Stated.notStated());
        assertThat(Market.BELARUS.rulebook().bonus().accrual()).isEmpty();
        assertThat(Market.BELARUS.rulebook().bonus().cycle()).isEqualTo(Stated.of(AccrualCycle.DAILY));
    }

    @ParameterizedTest
    @EnumSource
    void every_figure_says_where_it_comes_from(Market market) {
        assertThat(market.rulebook().sources())
                .allSatisfy((figure, source) -> assertThat(
                                source.quote().isPresent() || source.read().isPresent())
                        .as(figure)
                        .isTrue());
    }

    @Test
    void what_the_articles_say_is_told_from_what_this_library_chose() {
        Rulebook russia = Market.RUSSIA.rulebook();
        for (String figure : List.of("cashback.currency", "cashback.max-rate", "cashback.payout-days")) {
            assertThat(russia.source(figure).orElseThrow().grade()).as(figure).isEqualTo(Grade.ARTICLE);
        }
        for (String figure : List.of(
                "cashback.base",
                "cashback.on-return",
                "cashback.payout-start",
                "cashback.rounding",
                "cashback.rounding-stage")) {
            assertThat(russia.source(figure).orElseThrow().grade()).as(figure).isEqualTo(Grade.OWN_CHOICE);
        }
        assertThat(russia.source("cashback.max-rate").orElseThrow().quote())
                .hasValueSatisfying(words -> assertThat(words).contains("25%"));
        assertThat(russia.source("cashback.payout-days").orElseThrow().quote())
                .hasValueSatisfying(words -> assertThat(words).contains("3-5 дней"));
    }

    /** A table that no rulebook has joined gives no figure its source. */
    @Test
    void each_table_of_sources_is_part_of_its_rulebook() {
        assertThat(Market.RUSSIA.rulebook().sources())
                .containsAllEntriesOf(CashbackSources.RUSSIA)
                .containsAllEntriesOf(IdentitySources.RUSSIA)
                .containsAllEntriesOf(PromisedSources.RUSSIA)
                .containsAllEntriesOf(BonusSources.RUSSIA)
                .containsAllEntriesOf(DetailingSources.RUSSIA)
                .containsAllEntriesOf(TariffSources.RUSSIA)
                .containsAllEntriesOf(ServiceSources.RUSSIA)
                .containsAllEntriesOf(BlockSources.RUSSIA)
                .containsAllEntriesOf(CabinetSources.RUSSIA)
                .containsAllEntriesOf(MoneySources.RUSSIA);
        assertThat(Market.BELARUS.rulebook().sources())
                .containsAllEntriesOf(IdentitySources.BELARUS)
                .containsAllEntriesOf(PromisedSources.BELARUS)
                .containsAllEntriesOf(BonusSources.BELARUS)
                .containsAllEntriesOf(DetailingSources.BELARUS)
                .containsAllEntriesOf(TariffSources.BELARUS)
                .containsAllEntriesOf(ServiceSources.BELARUS)
                .containsAllEntriesOf(BlockSources.BELARUS)
                .containsAllEntriesOf(CabinetSources.BELARUS)
                .containsAllEntriesOf(MoneySources.BELARUS);
    }

    @Test
    void a_figure_of_each_room_of_belarus_has_its_source() {
        assertThat(List.of(
                        "share-balance.regular",
                        "block.period",
                        "tariff-change.closed-target",
                        "voucher.length",
                        "sms.delay",
                        "favourite.own-number",
                        "forwarding.targets",
                        "code.attempts"))
                .allSatisfy(figure -> assertThat(Market.BELARUS.rulebook().source(figure))
                        .as(figure)
                        .isPresent());
    }
}
