package io.kabinet.core.subscriber;

import static io.kabinet.core.subscriber.NumberingPlan.BELARUS;
import static io.kabinet.core.subscriber.NumberingPlan.RUSSIA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberingPlanTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+7 900 000-00-01",
                "+79000000001",
                "79000000001",
                "7 900 000 00 01",
                "8 (900) 000-00-01",
                "8-900-000-00-01",
                "89000000001",
                "9000000001",
                "(900) 000.00.01",
                "  +7 (900) 000-00-01 ",
                "(+7) 900 000-00-01",
                "+7 (900 000-00-01",
            })
    void a_russian_mobile_is_read_in_russia(String typed) {
        assertThat(RUSSIA.read(typed)).contains(Msisdn.of("79000000001"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+375 33 000-00-01",
                "+375330000001",
                "375330000001",
                "375 (33) 000-00-01",
                "80 33 000-00-01",
                "8 (033) 000-00-01",
                "80330000001",
                "033 000 00 01",
                "(033) 000-00-01",
                "330000001",
                "33 000-00-01",
            })
    void a_belarusian_mobile_is_read_in_belarus(String typed) {
        assertThat(BELARUS.read(typed)).contains(Msisdn.of("375330000001"));
    }

    @ParameterizedTest
    @CsvSource({"25, true", "29, true", "33, true", "44, true", "24, false", "17, false", "45, false", "00, false"})
    void belarus_has_four_mobile_codes_in_every_form(String code, boolean read) {
        for (String prefix : new String[] {"+375", "375", "80", "0", ""}) {
            assertThat(BELARUS.read(prefix + code + "0000001").isPresent()).isEqualTo(read);
        }
    }

    @Test
    void a_number_of_the_other_country_needs_its_plus() {
        assertThat(RUSSIA.read("+375 33 000-00-01")).contains(Msisdn.of("375330000001"));
        assertThat(RUSSIA.read("375 33 000-00-01")).isEmpty();
        assertThat(RUSSIA.read("33 000-00-01")).isEmpty();

        assertThat(BELARUS.read("+7 900 000-00-01")).contains(Msisdn.of("79000000001"));
        assertThat(BELARUS.read("7 900 000-00-01")).isEmpty();
        assertThat(BELARUS.read("900 000-00-01")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "80290000001, +375290000001, ",
        "80330000001, +375330000001, ",
        "80900000001, , ",
        "89000000001, , +79000000001",
        "82900000001, , ",
    })
    void eight_is_a_trunk_prefix_in_russia_and_eighty_in_belarus(String typed, String inBelarus, String inRussia) {
        assertThat(BELARUS.read(typed).map(Msisdn::e164).orElse(null)).isEqualTo(inBelarus);
        assertThat(RUSSIA.read(typed).map(Msisdn::e164).orElse(null)).isEqualTo(inRussia);
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\u00a0", "\u2007", "\u202f", "-", "‐", "‑", "‒", "–", "—", "―", "−", ".", "(", ")"})
    void separators_may_stand_anywhere(String separator) {
        String typed = separator + "+7" + separator + "900" + separator + separator + "0000001" + separator;
        assertThat(RUSSIA.read(typed)).contains(Msisdn.of("79000000001"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "+",
                "-",
                "()",
                "8",
                "7900000000",
                "790000000011",
                "+7900000000",
                "+790000000011",
                "+079000000001",
                "0375330000001",
                "+80330000001",
                "+89000000001",
                "+9000000001",
                "+330000001",
                "++79000000001",
                "+ + 79000000001",
                "7+9000000001",
                "79000000001+",
                "*79000000001",
                "79000000001#",
                "7900O000001",
                "79000000001x5",
                "+7 900 000-00-01 ext. 5",
                "+7 900 000-00-01, 5",
                "tel:+79000000001",
                "8/900/0000001",
                "8~9000000001",
                "79000000001\n",
                "7900\t0000001",
                "7900\u00000000001",
                "\u202a+79000000001\u202c",
                "7900\u200b0000001",
                "7900\ud8350000001",
                "+1 201 555 0123",
                "+380 33 000 00 01",
                "8 495 000-00-01",
                "3339",
            })
    void anything_else_is_not_a_mobile_number_in_either_country(String typed) {
        assertThat(RUSSIA.read(typed)).isEmpty();
        assertThat(BELARUS.read(typed)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_text_of_forty_characters_is_read_and_a_longer_one_is_not(NumberingPlan plan) {
        String number = "+79000000001";
        String padding = " ".repeat(NumberingPlan.LONGEST_TYPED - number.length());
        assertThat(plan.read(padding + number)).isPresent();
        assertThat(plan.read(" " + padding + number)).isEmpty();
        assertThat(plan.read("9".repeat(1_000_000))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    @SuppressWarnings("NullAway") // a caller without null checking can still do it
    void null_is_a_bug_of_the_caller(NumberingPlan plan) {
        assertThatNullPointerException().isThrownBy(() -> plan.read(null));
    }
}
