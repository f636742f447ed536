package io.kabinet.core.reason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.kabinet.core.cashback.CashbackReason;
import io.kabinet.core.cashback.settlement.SettlementReason;
import io.kabinet.core.cashback.wallet.WalletReason;
import io.kabinet.core.promised.PromisedPaymentReason;
import io.kabinet.core.service.ServiceReason;
import io.kabinet.core.values.Points;
import io.kabinet.core.values.Quantity;
import io.kabinet.core.values.Quantity.Unit;
import io.kabinet.core.values.Rate;
import io.kabinet.core.values.Stated;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.joda.money.BigMoney;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {

    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
    private static final Texts RUSSIAN = Texts.in(Language.RUSSIAN, MOSCOW);
    private static final Texts BELARUSIAN = Texts.in(Language.BELARUSIAN, MOSCOW);
    private static final Texts ENGLISH = Texts.in(Language.ENGLISH, MOSCOW);

    private static final Reason BELOW_MINIMUM = Reason.of(CashbackReason.BELOW_MINIMUM)
            .with("minimum", Money.parse("RUB 500.00"))
            .with("paid", Money.parse("RUB 499.99"));

    @Test
    void a_reason_is_said_with_its_numbers_in_the_language_asked_for() {
        assertThat(RUSSIAN.of(BELOW_MINIMUM))
                .isEqualTo("Сумма заказа должна быть не меньше 500,00 RUB; оплачено 499,99 RUB");
        assertThat(BELARUSIAN.of(BELOW_MINIMUM))
                .isEqualTo("Сума заказу павінна быць не меншай за 500,00 RUB; аплачана 499,99 RUB");
        assertThat(ENGLISH.of(BELOW_MINIMUM)).isEqualTo("The order must come to at least 500.00 RUB; paid 499.99 RUB");
    }

    @Test
    void several_reasons_are_a_line_each_in_their_order() {
        assertThat(ENGLISH.of(List.of(BELOW_MINIMUM, Reason.of(WalletReason.NOT_OWN_NUMBER))))
                .isEqualTo("The order must come to at least 500.00 RUB; paid 499.99 RUB\n"
                        + "Cashback can be spent on one's own number only");
        assertThat(ENGLISH.of(List.of())).isEmpty();
    }

    @Test
    void a_part_in_brackets_is_said_only_when_its_figure_is_there() {
        Reason none = Reason.of(CashbackReason.PARTNER_NOT_UNDER_CONTRACT)
                .with("partner", "shop")
                .with("day", LocalDate.parse("2026-05-01"));
        assertThat(RUSSIAN.of(none)).endsWith("с партнёром shop на 01.05.2026 договора нет");
        assertThat(RUSSIAN.of(none.with("from", LocalDate.parse("2026-06-01"))))
                .endsWith("договора нет, следующий начинается 01.06.2026");
    }

    @Test
    void the_day_that_is_still_in_time_is_not_told_as_the_first_one_of_being_late() {
        Reason overdue = Reason.of(PromisedPaymentReason.OVERDUE_BILL)
                .with("amount", Money.parse("BYN 5.00"))
                .with("due", LocalDate.parse("2026-05-25"));
        assertThat(ENGLISH.of(overdue)).endsWith("5.00 BYN is overdue, the first of it was due by 2026-05-25");
        assertThat(RUSSIAN.of(overdue)).endsWith("первый счёт — до 25.05.2026");
    }

    @Test
    void terms_that_are_not_stated_are_left_out_of_what_has_changed() {
        Reason stale = Reason.of(ServiceReason.QUOTE_STALE).with("what", "later");
        assertThat(ENGLISH.of(stale.withIfStated("agreed", Stated.of(2L)).withIfStated("price", Stated.of(1L))))
                .isEqualTo(
                        "The terms have changed (later): agreed was 2, now it is 1; they have to be agreed to again");
        assertThat(ENGLISH.of(stale.withIfStated("agreed", Stated.notStated()).withIfStated("price", Stated.of(1L))))
                .isEqualTo("The terms have changed (later), now it is 1; they have to be agreed to again");
    }

    @Test
    void a_figure_that_looks_like_a_template_is_said_as_it_is() {
        Reason odd = Reason.of(SettlementReason.DECLINED_BECAUSE).with("text", "{text} [x] {");
        assertThat(ENGLISH.of(odd)).isEqualTo("The partner declined: {text} [x] {");
    }

    @Test
    void words_of_a_partner_stay_on_the_line_whatever_they_hold() {
        Reason words = Reason.of(SettlementReason.DECLINED_BECAUSE)
                .with("text", "нет\r\nв\tналичии\u0085и\u2028не\u2029будет\u0000");
        assertThat(RUSSIAN.of(words)).isEqualTo("Партнёр отклонил: нет в наличии и не будет ");
        assertThat(RUSSIAN.of(new Reason("NEW\nLINE", List.of(new Figure("a\nb", "c\nd")))))
                .isEqualTo("NEW LINE (a b=c d)");
        assertThat(RUSSIAN.of(List.of(words, words)).lines()).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void a_code_from_outside_is_printed_raw_with_its_figures(Language language) {
        Texts texts = Texts.in(language, MOSCOW);
        assertThat(texts.of(new Reason("SOMETHING_NEW", List.of()))).isEqualTo("SOMETHING_NEW");
        assertThat(texts.of(new Reason("SOMETHING_NEW", List.of(new Figure("left", 5L), new Figure("of", "ten")))))
                .isEqualTo("SOMETHING_NEW (left=5, of=ten)");
    }

    @Test
    void a_house_has_its_own_words_for_its_own_codes_and_for_known_ones() {
        Texts ours = RUSSIAN.with(Map.of("CARD_LOST", "Карта утеряна[ {day}]"))
                .with(Map.of("BELOW_MINIMUM", "Мало: {paid}"));
        Reason lost = new Reason("CARD_LOST", List.of());

        assertThat(ours.of(lost)).isEqualTo("Карта утеряна");
        assertThat(ours.of(new Reason("CARD_LOST", List.of(new Figure("day", LocalDate.parse("2026-05-01"))))))
                .isEqualTo("Карта утеряна 01.05.2026");
        assertThat(ours.of(BELOW_MINIMUM)).isEqualTo("Мало: 499,99 RUB");
        assertThat(RUSSIAN.of(lost)).as("the others are as they were").isEqualTo("CARD_LOST");
        assertThat(ours.of(Reason.of(WalletReason.NOT_OWN_NUMBER)))
                .isEqualTo(RUSSIAN.of(Reason.of(WalletReason.NOT_OWN_NUMBER)));
    }

    @Test
    void a_text_of_ones_own_may_be_long() {
        String many = "а".repeat(100_000);

        assertThat(ENGLISH.with(Map.of("LONG", "[" + many + "]" + many)).of(new Reason("LONG", List.of())))
                .hasSize(200_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "}", "[", "]", "{a", "a}", "[a", "a]", "{a[b]}", "[[a]]", "{{a}}", "{}", "[{a]}"})
    void a_text_of_ones_own_with_an_open_brace_is_refused_by_its_code(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ENGLISH.with(Map.of("CODE", text)))
                .withMessage("a bracket or brace is open in the text of CODE");
    }

    @Test
    void a_code_without_a_figure_that_its_text_needs_is_printed_raw() {
        assertThat(RUSSIAN.of(Reason.of(CashbackReason.BELOW_MINIMUM))).isEqualTo("BELOW_MINIMUM");
        assertThat(RUSSIAN.of(Reason.of(CashbackReason.BELOW_MINIMUM).with("paid", Money.parse("RUB 1.50"))))
                .isEqualTo("BELOW_MINIMUM (paid=1,50 RUB)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "RUB 249.99; 249,99 RUB; 249.99 RUB",
                "RUB -100.00; -100,00 RUB; -100.00 RUB",
                "RUB 1234567.00; 1234567,00 RUB; 1234567.00 RUB",
                "BYN 0.05; 0,05 BYN; 0.05 BYN",
                "JPY 500; 500 JPY; 500 JPY"
            })
    void money_has_all_its_decimals_and_its_code_after_it(String money, String withComma, String withDot) {
        assertThat(RUSSIAN.say(Money.parse(money))).isEqualTo(withComma);
        assertThat(BELARUSIAN.say(Money.parse(money))).isEqualTo(withComma);
        assertThat(ENGLISH.say(Money.parse(money))).isEqualTo(withDot);
    }

    @Test
    void fractions_of_a_kopeck_are_told_without_an_exponent() {
        assertThat(RUSSIAN.say(BigMoney.parse("RUB 0.00000001"))).isEqualTo("0,00000001 RUB");
        assertThat(ENGLISH.say(BigMoney.parse("RUB 299.997"))).isEqualTo("299.997 RUB");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"0; 0 %; 0 %", "1.90; 1,9 %; 1.9 %", "25; 25 %; 25 %", "100; 100 %; 100 %"})
    void a_rate_is_told_in_percent(String rate, String withComma, String withDot) {
        assertThat(RUSSIAN.say(Rate.percent(rate))).isEqualTo(withComma);
        assertThat(BELARUSIAN.say(Rate.percent(rate))).isEqualTo(withComma);
        assertThat(ENGLISH.say(Rate.percent(rate))).isEqualTo(withDot);
    }

    @Test
    void numbers_are_bare_and_not_grouped() {
        assertThat(RUSSIAN.say(1_234_567L)).isEqualTo("1234567");
        assertThat(RUSSIAN.say(Points.of(1_234_567))).isEqualTo("1234567");
    }

    @Test
    void a_quantity_is_told_with_its_unit() {
        assertThat(RUSSIAN.say(Quantity.of(1_234_567, Unit.PIECES))).isEqualTo("1234567 шт.");
        assertThat(BELARUSIAN.say(Quantity.of(1, Unit.SECONDS))).isEqualTo("1 с");
        assertThat(ENGLISH.say(Quantity.of(1_073_741_824, Unit.BYTES))).isEqualTo("1073741824 B");
    }

    @Test
    void a_quantity_without_a_number_has_a_word_for_it() {
        assertThat(RUSSIAN.say(Quantity.unlimited(Unit.BYTES))).isEqualTo("без ограничений");
        assertThat(BELARUSIAN.say(Quantity.unlimited(Unit.BYTES))).isEqualTo("без абмежаванняў");
        assertThat(ENGLISH.say(Quantity.unlimited(Unit.BYTES))).isEqualTo("unlimited");
        assertThat(RUSSIAN.say(Quantity.notStated(Unit.BYTES))).isEqualTo("не указано");
        assertThat(BELARUSIAN.say(Quantity.notStated(Unit.BYTES))).isEqualTo("не пазначана");
        assertThat(ENGLISH.say(Quantity.notStated(Unit.BYTES))).isEqualTo("not stated");
    }

    @Test
    void a_date_is_written_as_the_language_writes_it() {
        LocalDate day = LocalDate.parse("2026-02-03");
        assertThat(RUSSIAN.say(day)).isEqualTo("03.02.2026");
        assertThat(BELARUSIAN.say(day)).isEqualTo("03.02.2026");
        assertThat(ENGLISH.say(day)).isEqualTo("2026-02-03");
    }

    @Test
    void a_moment_is_told_in_the_zone_asked_for_and_no_other() {
        Instant midnight = Instant.parse("2026-05-31T21:00:00Z");
        assertThat(RUSSIAN.say(midnight)).isEqualTo("01.06.2026 00:00");
        assertThat(RUSSIAN.say(midnight.minusSeconds(1))).isEqualTo("31.05.2026 23:59");
        assertThat(ENGLISH.say(midnight)).isEqualTo("2026-06-01 00:00");
        assertThat(Texts.in(Language.ENGLISH, ZoneOffset.UTC).say(midnight)).isEqualTo("2026-05-31 21:00");
        assertThat(Texts.in(Language.BELARUSIAN, ZoneId.of("Asia/Vladivostok")).say(midnight))
                .isEqualTo("01.06.2026 07:00");
    }

    @Test
    void a_language_is_known_by_two_letters() {
        assertThat(Language.values()).extracting(Language::code).containsExactly("ru", "be", "en");
    }
}
