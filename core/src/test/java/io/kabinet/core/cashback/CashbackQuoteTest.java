package io.kabinet.core.cashback;

import static io.kabinet.core.testing.Rubles.rub;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.kabinet.core.cashback.order.LineAmounts;
import io.kabinet.core.market.Market;
import io.kabinet.core.reason.Language;
import io.kabinet.core.reason.Reason;
import io.kabinet.core.reason.Texts;
import io.kabinet.core.values.Rate;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CashbackQuoteTest {

    private static final CashbackPolicy RUSSIA = CashbackPolicy.RUSSIA;

    @ParameterizedTest(name = "{1} % of {0}, rounded {2}: {3}")
    @CsvSource({
        // paid, percent, rounding, reward, taken by rounding, taken by cap
        "999.99,  25,     DOWN,      249.99, 0.0075,  0.00",
        "999.99,  25,     HALF_UP,   249.99, -0.0025, 0.01",
        "999.99,  30,     DOWN,      249.99, 0.007,   50.00",
        "1000.00, 30,     DOWN,      250.00, 0,       50.00",
        "1000.00, 25,     DOWN,      250.00, 0,       0.00",
        "1000.00, 24.9999, DOWN,     249.99, 0.009,   0.00",
        "1000.00, 25.0001, DOWN,     250.00, 0.001,   0.00",
        "0.03,    25,     DOWN,      0.00,   0.0075,  0.00",
        "0.04,    25,     DOWN,      0.01,   0,       0.00",
        "0.03,    25,     UP,        0.00,   -0.0025, 0.01",
        "0.00,    25,     UP,        0.00,   0,       0.00",
        "100.00,  0,      UP,        0.00,   0,       0.00",
        "100.00,  100,    DOWN,      25.00,  0,       75.00",
        "0.50,    1,      HALF_UP,   0.01,   -0.005,  0.00",
        "0.50,    1,      HALF_DOWN, 0.00,   0.005,   0.00",
        "0.50,    1,      HALF_EVEN, 0.00,   0.005,   0.00",
        "1.50,    1,      HALF_EVEN, 0.02,   -0.005,  0.00",
        "1.50,    1,      FLOOR,     0.01,   0.005,   0.00",
        "1.50,    1,      CEILING,   0.02,   -0.005,  0.00",
    })
    void a_share_is_rounded_first_and_capped_after(
            String paid, String percent, RoundingMode rounding, String reward, BigDecimal rounded, String capped) {
        CashbackQuote quote = RUSSIA.withRounding(rounding).quote(Reward.share(Rate.percent(percent)), rub(paid));

        assertThat(quote.reward()).isEqualTo(rub(reward));
        assertThat(quote.takenByRounding().getAmount()).isEqualByComparingTo(rounded);
        assertThat(quote.takenByCap()).isEqualTo(rub(capped));
        assertThat(quote.reward().toBigMoney().plus(quote.takenByCap()).plus(quote.takenByRounding()))
                .as("nothing is lost between the steps")
                .isEqualByComparingTo(quote.exact());
    }

    @ParameterizedTest
    @CsvSource({"100.00, 24.99, 24.99, 0.00", "100.00, 25.00, 25.00, 0.00", "100.00, 25.01, 25.00, 0.01"})
    void a_fixed_reward_is_capped_as_well(String paid, String fixed, String reward, String capped) {
        CashbackQuote quote = RUSSIA.quote(Reward.fixed(rub(fixed)), rub(paid));

        assertThat(quote.reward()).isEqualTo(rub(reward));
        assertThat(quote.takenByCap()).isEqualTo(rub(capped));
    }

    @Test
    void a_quote_says_why_it_is_249_99_and_not_250() {
        CashbackQuote quote = RUSSIA.quote(Reward.share(Rate.percent(25)), rub("999.99"));

        assertThat(quote.because())
                .extracting(Reason::code)
                .containsExactly("BASE_PAID", "SHARE", "ROUNDED_DOWN", "REWARD");
        assertThat(Texts.in(Language.RUSSIAN, Market.RUSSIA.zone()).of(quote.because()))
                .isEqualTo("""
                        Оплачено за товар: 999,99 RUB
                        25 % от 999,99 RUB — это 249,9975 RUB
                        Округлено вниз до 249,99 RUB: округление забрало 0,0075 RUB
                        Кэшбэк: 249,99 RUB""");
    }

    @Test
    void a_capped_quote_says_what_the_cap_took() {
        CashbackQuote quote = RUSSIA.quote(Reward.share(Rate.percent(30)), rub("999.99"));

        assertThat(Texts.in(Language.ENGLISH, Market.RUSSIA.zone()).of(quote.because()))
                .isEqualTo("""
                        Paid for the goods: 999.99 RUB
                        30 % of 999.99 RUB is 299.997 RUB
                        Rounded down to 299.99 RUB: rounding took 0.007 RUB
                        Cashback cannot be more than 25 % of the amount: 249.99 RUB is left, the cap took 50.00 RUB
                        Cashback: 249.99 RUB""");
    }

    @Test
    void the_days_of_payout_are_counted_in_the_markets_zone() {
        CashbackQuote quote = RUSSIA.quote(Reward.share(Rate.percent(5)), rub("100.00"));
        Instant lateEveningInMoscow = Instant.parse("2026-01-31T20:59:59Z");
        Instant midnightInMoscow = Instant.parse("2026-01-31T21:00:00Z");

        assertThat(quote.payableFrom(lateEveningInMoscow, Market.RUSSIA.zone())).isEqualTo(LocalDate.of(2026, 2, 3));
        assertThat(quote.payableBy(lateEveningInMoscow, Market.RUSSIA.zone())).isEqualTo(LocalDate.of(2026, 2, 5));
        assertThat(quote.payableFrom(midnightInMoscow, Market.RUSSIA.zone())).isEqualTo(LocalDate.of(2026, 2, 4));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.01", "10000000000.01", "99999999999999.99"})
    void an_amount_that_cannot_be_is_refused_and_never_wraps(String paid) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RUSSIA.quote(Reward.share(Rate.percent(25)), rub(paid)))
                .withMessageContaining("base must be from 0 to 1000000000000 minor units");
    }

    @Test
    void the_largest_line_is_computed_exactly() {
        Money most = Money.ofMinor(CurrencyUnit.of("RUB"), LineAmounts.MAX_MINOR_UNITS);

        assertThat(RUSSIA.quote(Reward.share(Rate.percent("99.9999")), most).reward())
                .isEqualTo(rub("2500000000.00"));
        assertThat(RUSSIA.withMaxRate(Rate.percent(100))
                        .quote(Reward.share(Rate.percent("99.9999")), most)
                        .reward())
                .isEqualTo(rub("9999990000.00"));
    }

    @Test
    void another_currency_is_a_bug_of_the_caller() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RUSSIA.quote(Reward.share(Rate.percent(25)), Money.parse("BYN 10.00")))
                .withMessageContaining("BYN 10.00")
                .withMessageContaining("RUB");
    }

    @Test
    void a_fixed_reward_in_another_currency_is_never_taken_for_so_many_kopecks() {
        Reward byn = Reward.fixed(Money.parse("BYN 5.00"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> RUSSIA.quote(byn, rub("100.00")))
                .withMessageContaining("BYN 5.00")
                .withMessageContaining("RUB");
        assertThatIllegalArgumentException().isThrownBy(() -> RUSSIA.rewardMinorUnits(byn, 10_000));
    }

    @Test
    void rounding_must_name_a_direction() {
        assertThatIllegalArgumentException().isThrownBy(() -> RUSSIA.withRounding(RoundingMode.UNNECESSARY));
    }

    @Test
    void a_currency_without_decimals_rounds_to_whole_units() {
        CashbackPolicy yen = RUSSIA.withCurrency(CurrencyUnit.of("JPY"));

        assertThat(yen.quote(Reward.share(Rate.percent(25)), Money.parse("JPY 999"))
                        .reward())
                .isEqualTo(Money.parse("JPY 249"));
    }

    @Test
    void a_fixed_reward_says_why_too_and_what_was_offered() {
        Reward fixed = Reward.fixed(rub("30.00"));
        CashbackQuote quote = RUSSIA.quote(fixed, rub("100.00"));

        assertThat(quote.offered()).isEqualTo(fixed);
        assertThat(quote.because()).extracting(Reason::code).containsExactly("BASE_PAID", "FIXED", "CAPPED", "REWARD");
        assertThat(quote)
                .hasToString("CashbackQuote[RUB 25.00 of RUB 100.00, exact RUB 30.00, taken by rounding RUB 0.00, "
                        + "taken by cap RUB 5.00]");
    }

    @Test
    void quotes_are_equal_if_all_their_numbers_are() {
        Reward share = Reward.share(Rate.percent(25));
        CashbackQuote quote = RUSSIA.quote(share, rub("100.00"));
        CashbackQuote another = RUSSIA.quote(share, rub("100.01"));

        assertThat(quote)
                .isEqualTo(RUSSIA.quote(share, rub("100.00")))
                .hasSameHashCodeAs(RUSSIA.quote(share, rub("100.00")))
                .isNotEqualTo(another)
                .doesNotHaveSameHashCodeAs(another)
                .isNotEqualTo(RUSSIA.quote(Reward.fixed(rub("25.00")), rub("100.00")))
                .isNotEqualTo(share);
    }

    @Test
    void a_base_below_zero_is_refused_where_no_object_is_made_too() {
        Reward share = Reward.share(Rate.percent(25));

        assertThat(RUSSIA.rewardMinorUnits(share, 0)).isZero();
        assertThatIllegalArgumentException().isThrownBy(() -> RUSSIA.rewardMinorUnits(share, -1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RUSSIA.rewardMinorUnits(share, LineAmounts.MAX_MINOR_UNITS + 1));
    }

    @Test
    void an_offer_does_not_promise_money_of_another_country() {
        Reward foreign = Reward.fixed(Money.parse("BYN 5.00"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> CashbackOffer.of(foreign, RUSSIA))
                .withMessage("the offer is in RUB but has an amount of BYN 5.00");
    }
}
