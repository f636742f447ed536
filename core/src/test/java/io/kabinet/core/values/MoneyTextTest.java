package io.kabinet.core.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;
import static org.junit.jupiter.api.Timeout.ThreadMode.SEPARATE_THREAD;

import io.kabinet.core.testing.Seeds;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The timeout is no measurement: what it guards against takes minutes and gigabytes. */
@Timeout(value = 10, threadMode = SEPARATE_THREAD)
class MoneyTextTest {

    private static final CurrencyUnit RUB = CurrencyUnit.of("RUB");

    @ParameterizedTest
    @CsvSource({
        "249.99, RUB, 24999",
        "249.9, RUB, 24990",
        "249, RUB, 24900",
        "0, RUB, 0",
        "0.00, RUB, 0",
        "000.01, RUB, 1",
        "999999999999999.99, RUB, 99999999999999999",
        "500, JPY, 500",
        "0.001, BHD, 1"
    })
    void a_plain_amount_is_read_exactly(String text, String currency, long minorUnits) {
        CurrencyUnit unit = CurrencyUnit.of(currency);
        assertThat(MoneyText.parse(text, unit)).isEqualTo(Money.ofMinor(unit, minorUnits));
    }

    @ParameterizedTest
    @CsvSource({"249.990, RUB, 2", "249.999, RUB, 2", "500.0, JPY, 0", "0.0001, BHD, 3", "1.0, XAU, 0"})
    void nothing_is_rounded_even_when_it_would_not_matter(String text, String currency, int decimals) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MoneyText.parse(text, CurrencyUnit.of(currency)))
                .withMessage("amount has more than " + decimals + " decimals: \"" + text + '"');
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\u00a0",
                " 1",
                "1 ",
                "1 000",
                "1\u00a0000",
                "1_000",
                "1'000",
                "249,99",
                "1,249.99",
                "+5",
                "-1",
                "-0",
                "\u22121",
                "(5)",
                "1e2",
                "1E2",
                "1e100000000",
                "1e-100000000",
                "0e999999999",
                "NaN",
                "Infinity",
                "-Infinity",
                "null",
                "٢٤٩",
                "۲۴۹",
                "२४९",
                "๒๔๙",
                "２４９",
                "²",
                "½",
                "𝟙",
                "0x1F",
                "1f",
                "1d",
                "5.",
                ".5",
                ".",
                "1..2",
                "1.2.3",
                "5 RUB",
                "₽5",
                "1\u200b"
            })
    void what_only_looks_like_an_amount_is_refused_and_shown(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MoneyText.parse(text, RUB))
                .withMessage("amount is not a plain decimal number: \"" + text + '"');
    }

    @ParameterizedTest
    @ValueSource(strings = {"1\n", "1\r", "1\u0000", "1\u2028", "1\ud835"})
    void what_would_break_a_line_or_a_log_is_refused_and_not_shown(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MoneyText.parse(text, RUB))
                .withMessage("amount is not a plain decimal number: \"1?\"");
    }

    @ParameterizedTest
    @CsvSource({"999999999999999, true", "1000000000000000, false", "0000000000000001, false"})
    void fifteen_digits_may_stand_before_the_dot(String text, boolean accepted) {
        if (accepted) {
            assertThat(MoneyText.parse(text, RUB).getAmountMajor()).isEqualTo(text);
        } else {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> MoneyText.parse(text, RUB))
                    .withMessage("amount has more than 15 whole digits: \"" + text + '"');
        }
    }

    @Test
    void a_thousand_nines_are_refused_and_not_repeated() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MoneyText.parse("9".repeat(1_000), RUB))
                .withMessage("amount has more than 15 whole digits: \"" + "9".repeat(24) + "…\" (1000 characters)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MoneyText.parse("1." + "9".repeat(1_000), RUB))
                .withMessage("amount has more than 2 decimals: \"1." + "9".repeat(22) + "…\" (1002 characters)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MoneyText.parse("x".repeat(10_000_000), RUB))
                .extracting(Throwable::getMessage, STRING)
                .hasSizeLessThan(100);
    }

    @ParameterizedTest
    @CsvSource({"24, false", "25, true"})
    void a_text_of_up_to_twenty_four_characters_is_shown_whole(int length, boolean cut) {
        String text = "x".repeat(length);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MoneyText.parse(text, RUB))
                .withMessage("amount is not a plain decimal number: \""
                        + (cut ? "x".repeat(24) + "…\" (25 characters)" : text + '"'));
    }

    @Test
    void every_amount_survives_being_written_and_read() {
        Seeds.forEach(2_000, random -> {
            Money amount = Money.ofMinor(RUB, random.nextLong(100_000_000_000_000_000L));
            assertThat(MoneyText.parse(amount.getAmount().toPlainString(), RUB)).isEqualTo(amount);
        });
    }
}
