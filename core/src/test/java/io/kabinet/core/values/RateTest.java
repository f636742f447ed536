package io.kabinet.core.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.kabinet.core.testing.Seeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RateTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "0.0001, 1",
        "0.5, 5000",
        "1.9, 19000",
        "1.90, 19000",
        "25, 250000",
        "025, 250000",
        "99.9999, 999999",
        "100, 1000000",
        "100.0000, 1000000"
    })
    void a_percentage_is_held_in_whole_millionths(String percent, int millionths) {
        assertThat(Rate.percent(percent)).isEqualTo(new Rate(millionths));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "''; percent is not a plain decimal number: \"\"",
                "' '; percent is not a plain decimal number: \" \"",
                "' 5'; percent is not a plain decimal number: \" 5\"",
                "'5 '; percent is not a plain decimal number: \"5 \"",
                "+5; percent is not a plain decimal number: \"+5\"",
                "-1; percent is not a plain decimal number: \"-1\"",
                "-0; percent is not a plain decimal number: \"-0\"",
                ".5; percent is not a plain decimal number: \".5\"",
                "5.; percent is not a plain decimal number: \"5.\"",
                ".; percent is not a plain decimal number: \".\"",
                "1.2.3; percent is not a plain decimal number: \"1.2.3\"",
                "1,9; percent is not a plain decimal number: \"1,9\"",
                "25%; percent is not a plain decimal number: \"25%\"",
                "1e2; percent is not a plain decimal number: \"1e2\"",
                "0x19; percent is not a plain decimal number: \"0x19\"",
                "NaN; percent is not a plain decimal number: \"NaN\"",
                "٢٥; percent is not a plain decimal number: \"٢٥\"",
                "２５; percent is not a plain decimal number: \"２５\"",
                "2५; percent is not a plain decimal number: \"2५\"",
                "0.00001; percent has more than 4 decimals: \"0.00001\"",
                "1.90000; percent has more than 4 decimals: \"1.90000\"",
                "1000; percent has more than 3 whole digits: \"1000\"",
                "0100; percent has more than 3 whole digits: \"0100\"",
                "100.0001; percent must be from 0 to 100: 100.0001",
                "999.9999; percent must be from 0 to 100: 999.9999"
            })
    void what_only_looks_like_a_percentage_is_refused_by_name(String percent, String why) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rate.percent(percent))
                .withMessage(why);
    }

    @Test
    void a_text_of_any_length_is_refused_in_a_short_message() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rate.percent("9".repeat(1_000_000)))
                .withMessage("percent has more than 3 whole digits: \"" + "9".repeat(24) + "…\" (1000000 characters)");
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 10000", "25, 250000", "100, 1000000"})
    void whole_percent_need_no_text(int percent, int millionths) {
        assertThat(Rate.percent(percent).millionths()).isEqualTo(millionths);
        assertThat(Rate.percent(percent)).isEqualTo(Rate.percent(Integer.toString(percent)));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 101, Integer.MIN_VALUE, Integer.MAX_VALUE, 429_497})
    void whole_percent_outside_0_to_100_are_refused(int percent) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rate.percent(percent))
                .withMessage("percent must be from 0 to 100: " + percent);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 1_000_001})
    void a_rate_is_never_outside_the_whole(int millionths) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Rate(millionths))
                .withMessage("rate must be from 0 % to 100 %, in millionths: " + millionths);
    }

    @ParameterizedTest
    @CsvSource({"0, 0 %", "0.0001, 0.0001 %", "1.90, 1.9 %", "10, 10 %", "100, 100 %"})
    void a_rate_prints_without_trailing_zeros_and_without_an_exponent(String percent, String printed) {
        assertThat(Rate.percent(percent)).hasToString(printed);
    }

    @Test
    void every_rate_survives_being_written_and_read() {
        Seeds.forEach(2_000, random -> {
            Rate rate = new Rate(random.nextInt(Rate.WHOLE + 1));
            assertThat(Rate.percent(rate.asPercent().toPlainString())).isEqualTo(rate);
        });
    }

    @Test
    void rates_sort_by_size() {
        assertThat(Rate.percent("1.9")).isLessThan(Rate.percent("10")).isGreaterThan(Rate.percent("1.8999"));
    }

    @Test
    @SuppressWarnings("NullAway") // that is what is tested
    void no_text_is_the_callers_bug() {
        String none = null;
        assertThatNullPointerException().isThrownBy(() -> Rate.percent(none));
    }
}
