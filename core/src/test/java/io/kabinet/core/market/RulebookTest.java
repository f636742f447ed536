package io.kabinet.core.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kabinet.core.account.DebtPolicy;
import io.kabinet.core.account.block.BlockPolicy;
import io.kabinet.core.account.topup.TopUpPolicy;
import io.kabinet.core.account.topup.VoucherPolicy;
import io.kabinet.core.account.transfer.ShareBalancePolicy;
import io.kabinet.core.account.transfer.TransferPolicy;
import io.kabinet.core.bonus.programme.BonusProgramme;
import io.kabinet.core.cashback.CashbackPolicy;
import io.kabinet.core.cashback.wallet.AfterPayout;
import io.kabinet.core.cashback.wallet.WalletPolicy;
import io.kabinet.core.identity.PasswordPolicy;
import io.kabinet.core.identity.code.CodePolicy;
import io.kabinet.core.identity.lockout.LockoutPolicy;
import io.kabinet.core.identity.network.NetworkSignInPolicy;
import io.kabinet.core.promised.PromisedPaymentPolicy;
import io.kabinet.core.values.DateSpan;
import io.kabinet.core.values.Rate;
import io.kabinet.core.values.Source;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulebookTest {

    private static final Rulebook RUSSIA = Market.RUSSIA.rulebook();
    private static final Rulebook YEAR_2026 = dated("RUSSIA_2026", "2026-01-01", "2026-12-31");
    private static final Rulebook SUMMER_2027 = dated("RUSSIA_SUMMER", "2027-06-01", "2027-08-31");

    private static Rulebook dated(String name, String first, String last) {
        return RUSSIA.validOn(name, DateSpan.of(LocalDate.parse(first), LocalDate.parse(last)));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-12-31, false",
        "2026-01-01, true",
        "2026-12-31, true",
        "2027-01-01, false",
        "-999999999-01-01, false",
        "+999999999-12-31, false"
    })
    void a_dated_rulebook_answers_only_on_its_days(LocalDate day, boolean holds) {
        assertThat(YEAR_2026.on(day)).isEqualTo(holds ? Optional.of(YEAR_2026) : Optional.empty());
    }

    @Test
    void other_days_change_the_name_and_the_days_and_nothing_else() {
        assertThat(YEAR_2026.name()).isEqualTo("RUSSIA_2026");
        assertThat(YEAR_2026.market()).isEqualTo(Market.RUSSIA);
        assertThat(YEAR_2026.cashback()).isEqualTo(RUSSIA.cashback());
        assertThat(YEAR_2026.sources()).isEqualTo(RUSSIA.sources());
    }

    @Test
    void other_cashback_brings_its_own_source_for_each_of_its_figures() {
        CashbackPolicy modest = CashbackPolicy.RUSSIA.withMaxRate(Rate.percent(10));
        Source contract = Source.article("contract/sample", "не больше 10 %");
        Rulebook changed = RUSSIA.with(contract).cashback(modest);

        assertThat(changed.cashback()).contains(modest);
        assertThat(changed.sources().keySet()).isEqualTo(RUSSIA.sources().keySet());
        assertThat(changed.sources())
                .allSatisfy((figure, source) -> assertThat(source)
                        .isEqualTo(
                                figure.startsWith("cashback.")
                                        ? contract
                                        : RUSSIA.sources().get(figure)));
        assertThat(RUSSIA.cashback()).contains(CashbackPolicy.RUSSIA);
    }

    @Test
    void a_market_without_cashback_can_be_given_some() {
        CashbackPolicy policy = CashbackPolicy.RUSSIA.withCurrency(Market.BELARUS.currency());
        WalletPolicy wallet = new WalletPolicy(
                Market.BELARUS.currency(), Optional.empty(), false, AfterPayout.WRITE_OFF, Optional.empty());
        Source pilot = Source.ownChoice("a pilot");
        Rulebook changed = Market.BELARUS
                .rulebook()
                .with(pilot)
                .cashback(policy)
                .with(pilot)
                .wallet(wallet);
        assertThat(changed.wallet()).contains(wallet);
        assertThat(changed.cashback()).contains(policy);
        assertThat(changed.source("cashback.max-rate")).contains(pilot);
        assertThat(changed.source("wallet.currency")).contains(pilot);
        assertThat(Market.BELARUS.rulebook().cashback()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Market.BELARUS
                        .rulebook()
                        .with(Source.ownChoice("roubles of another country"))
                        .cashback(CashbackPolicy.RUSSIA))
                .withMessage("the market reckons in BYN, the policy in RUB");
    }

    @Test
    void the_sources_are_copied_and_cannot_be_changed() {
        Map<String, Source> mine = new HashMap<>(RUSSIA.sources());
        Rulebook copy = new Rulebook("COPY", Market.RUSSIA, DateSpan.ALWAYS, RUSSIA.policies(), mine);
        mine.clear();
        assertThat(copy.sources()).isEqualTo(RUSSIA.sources());
        assertThatThrownBy(() -> copy.sources().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void a_rulebook_needs_a_name() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RUSSIA.validOn(" ", DateSpan.ALWAYS))
                .withMessage("a rulebook needs a name");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-12-31,",
        "2026-01-01, RUSSIA_2026",
        "2026-12-31, RUSSIA_2026",
        "2027-01-01,",
        "2027-05-31,",
        "2027-06-01, RUSSIA_SUMMER",
        "2027-08-31, RUSSIA_SUMMER",
        "2027-09-01,"
    })
    void a_series_answers_with_the_rulebook_of_the_day_or_with_none_in_a_gap(LocalDate day, String name) {
        RulebookSeries series = RulebookSeries.of(SUMMER_2027, YEAR_2026);
        assertThat(series.on(day).map(Rulebook::name)).isEqualTo(Optional.ofNullable(name));
    }

    @Test
    void two_rulebooks_on_one_day_are_refused_and_named() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RulebookSeries.of(YEAR_2026, dated("LATE", "2026-12-31", "2027-12-31")))
                .withMessage("two rulebooks of the series hold on one day: [RUSSIA_2026, LATE]");
        assertThat(RulebookSeries.of(YEAR_2026, dated("NEXT", "2027-01-01", "2027-12-31"))
                        .rulebooks())
                .hasSize(2);
    }

    @Test
    void rulebooks_of_two_markets_make_no_series_even_where_they_share_no_day() {
        Rulebook belarus =
                Market.BELARUS.rulebook().validOn("BELARUS_2030", DateSpan.from(LocalDate.parse("2030-01-01")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RulebookSeries.of(YEAR_2026, belarus))
                .withMessage("rulebooks of two markets in one series");
    }

    @Test
    void an_empty_series_never_answers() {
        assertThat(RulebookSeries.of().on(LocalDate.EPOCH)).isEmpty();
    }

    @Test
    void another_policy_takes_the_place_of_one_and_its_source_that_of_all_its_figures() {
        Source own = Source.ownChoice("an experiment");
        Changes changes = RUSSIA.with(own);

        assertThat(changes.password(PasswordPolicy.STRICT).password()).isEqualTo(PasswordPolicy.STRICT);
        assertThat(changes.lockout(new LockoutPolicy(5, Optional.empty(), Optional.empty()))
                        .lockout()
                        .orElseThrow()
                        .threshold())
                .isEqualTo(5);
        assertThat(changes.codes(CodePolicy.RUSSIA.withLength(6)).codes().length())
                .hasValue(6);
        assertThat(changes.networkSignIn(NetworkSignInPolicy.RUSSIA.closedWhilePasswordLocked())
                        .networkSignIn()
                        .orElseThrow()
                        .openWhilePasswordLocked())
                .isFalse();
        assertThat(changes.promisedPayment(PromisedPaymentPolicy.RU_2014).promisedPayment())
                .isEqualTo(PromisedPaymentPolicy.RU_2014);
        assertThat(changes.debt(DebtPolicy.BELARUS).debt()).contains(DebtPolicy.BELARUS);
        assertThat(changes.bonus(BonusProgramme.RU_2016_RETOLD).bonus()).isEqualTo(BonusProgramme.RU_2016_RETOLD);
        assertThat(changes.password(PasswordPolicy.STRICT).sources())
                .allSatisfy((figure, source) -> assertThat(source)
                        .isEqualTo(
                                figure.startsWith("password.") && !figure.equals("password.age")
                                        ? own
                                        : RUSSIA.sources().get(figure)));
    }

    @Test
    void a_promised_payment_in_another_currency_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> RUSSIA.with(Source.ownChoice("a mistake")).promisedPayment(PromisedPaymentPolicy.BELARUS))
                .withMessage("the market reckons in RUB, the policy in BYN");
    }

    @ParameterizedTest
    @CsvSource({
        "2010-07-26,",
        "2010-07-27, RU_2010",
        "2014-08-17, RU_2010",
        "2014-08-18, RU_2014",
        "2016-09-28, RU_2014",
        "2016-09-29, RU_2016_RETOLD",
        "2026-11-25, RU_2016_RETOLD"
    })
    void the_dated_rulebooks_follow_one_another_and_are_no_part_of_the_default(LocalDate day, String name) {
        RulebookSeries dated =
                RulebookSeries.of(DatedRulebooks.RU_2010, DatedRulebooks.RU_2014, DatedRulebooks.RU_2016_RETOLD);
        assertThat(dated.on(day).map(Rulebook::name)).isEqualTo(Optional.ofNullable(name));
        assertThat(RUSSIA.promisedPayment()).isEqualTo(PromisedPaymentPolicy.RUSSIA);
    }

    @ParameterizedTest
    @CsvSource({
        "2014-08-17, share-balance.amounts, ",
        "2014-08-18, share-balance.amounts, retellings/direct-transfer-2014",
        "2016-09-28, share-balance.amounts, retellings/direct-transfer-2014",
        "2016-09-29, share-balance.amounts, ",
        "2016-09-28, block.period,          articles/ru-sign-in",
        "2016-09-29, block.period,          retellings/block-2016",
        "2016-09-29, block.access,          kabinet"
    })
    void what_was_retold_of_transfers_and_blocks_is_dated_with_its_source(LocalDate day, String figure, String source) {
        RulebookSeries dated =
                RulebookSeries.of(DatedRulebooks.RU_2010, DatedRulebooks.RU_2014, DatedRulebooks.RU_2016_RETOLD);
        assertThat(dated.on(day).orElseThrow().source(figure).map(Source::id)).isEqualTo(Optional.ofNullable(source));
    }

    @Test
    void the_dated_rulebooks_have_the_transfers_and_blocks_of_their_time() {
        assertThat(DatedRulebooks.RU_2010.shareBalance()).isEmpty();
        assertThat(DatedRulebooks.RU_2014.shareBalance()).contains(ShareBalancePolicy.RU_DIRECT_2014);
        assertThat(DatedRulebooks.RU_2016_RETOLD.shareBalance()).isEmpty();
        assertThat(DatedRulebooks.RU_2014.block()).isEqualTo(BlockPolicy.RUSSIA);
        assertThat(DatedRulebooks.RU_2016_RETOLD.block()).isEqualTo(BlockPolicy.RU_2016_RETOLD);
    }

    @Test
    void what_is_of_another_market_is_refused() {
        Changes belarus = Market.BELARUS.rulebook().with(Source.ownChoice("a slip"));
        assertThatIllegalArgumentException().isThrownBy(() -> belarus.block(BlockPolicy.RU_2016_RETOLD));
        assertThatIllegalArgumentException().isThrownBy(() -> belarus.shareBalance(ShareBalancePolicy.RU_DIRECT_2014));
        assertThatIllegalArgumentException().isThrownBy(() -> belarus.topUp(TopUpPolicy.RUSSIA));
        assertThatIllegalArgumentException().isThrownBy(() -> belarus.transfer(TransferPolicy.RUSSIA));
        assertThatIllegalArgumentException().isThrownBy(() -> belarus.voucher(VoucherPolicy.RUSSIA));
        assertThat(RUSSIA.with(Source.ownChoice("as retold"))
                        .block(BlockPolicy.RU_2016_RETOLD)
                        .block())
                .isEqualTo(BlockPolicy.RU_2016_RETOLD);
    }
}
