package io.kabinet.core.subscriber;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.kabinet.core.testing.Seeds;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MsisdnTest {

    @ParameterizedTest
    @CsvSource({
        "79000000001,  RUSSIA,  +79000000001,  +7 900 ***-**-01",
        "79999999999,  RUSSIA,  +79999999999,  +7 999 ***-**-99",
        "375250000010, BELARUS, +375250000010, +375 25 ***-**-10",
        "375290000001, BELARUS, +375290000001, +375 29 ***-**-01",
        "375330000001, BELARUS, +375330000001, +375 33 ***-**-01",
        "375449999999, BELARUS, +375449999999, +375 44 ***-**-99",
    })
    void a_number_tells_its_plan_its_two_written_forms_and_its_mask(
            String wire, NumberingPlan plan, String e164, String masked) {
        Msisdn number = Msisdn.of(wire);
        assertThat(number.plan()).isEqualTo(plan);
        assertThat(number.wire()).isEqualTo(wire);
        assertThat(number.e164()).isEqualTo(e164);
        assertThat(number).hasToString(masked);
        assertThat(number.digits()).isEqualTo(Long.parseLong(wire));
        assertThat(Msisdn.maybe(wire)).contains(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "7",
                "7900000000",
                "790000000011",
                "78999999999",
                "80000000000",
                "89000000001",
                "9000000001",
                "079000000001",
                "0375330000001",
                "+79000000001",
                " 79000000001",
                "79000000001 ",
                "7900000000a",
                "7900000000:",
                "7900000000/",
                "-7900000001",
                "37533000001",
                "3753300000001",
                "375240000001",
                "375260000001",
                "375280000001",
                "375300000001",
                "375320000001",
                "375340000001",
                "375430000001",
                "375450000001",
                "374330000001",
                "376330000001",
                "７９０００００００００１",
                "7900000000١",
            })
    void anything_but_the_exact_wire_form_is_refused(String text) {
        assertThat(Msisdn.maybe(text)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Msisdn.of(text))
                .withMessageContaining("wire must be")
                .withMessageEndingWith("got " + text.length() + " characters");
    }

    @ParameterizedTest
    @CsvSource({
        "78999999999, false",
        "79000000000, true",
        "79999999999, true",
        "80000000000, false",
        "375249999999, false",
        "375250000000, true",
        "375259999999, true",
        "375260000000, false",
        "375289999999, false",
        "375290000000, true",
        "375299999999, true",
        "375300000000, false",
        "375329999999, false",
        "375330000000, true",
        "375339999999, true",
        "375340000000, false",
        "375439999999, false",
        "375440000000, true",
        "375449999999, true",
        "375450000000, false",
        "0, false",
        "-79000000001, false",
        "7900000000, false",
        "790000000001, false",
        "3753300000001, false",
        "9223372036854775807, false",
        "-9223372036854775808, false",
    })
    void the_digits_lie_in_one_of_the_two_plans_to_the_last_one(long digits, boolean accepted) {
        if (accepted) {
            assertThat(new Msisdn(digits).digits()).isEqualTo(digits);
        } else {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Msisdn(digits))
                    .withMessageStartingWith("digits must be");
        }
    }

    @Test
    void the_wire_form_of_any_number_reads_back_as_the_same_number() {
        Seeds.forEach(5_000, random -> {
            Msisdn number = WrittenForms.anyNumber(random);
            assertThat(Msisdn.of(number.wire())).isEqualTo(number).hasSameHashCodeAs(number);
            assertThat(number.e164()).isEqualTo("+" + number.wire());
        });
    }

    @Test
    void numbers_sort_by_their_digits_russia_first() {
        Msisdn first = Msisdn.of("79000000001");
        Msisdn second = Msisdn.of("79000000002");
        Msisdn third = Msisdn.of("375330000001");
        assertThat(Stream.of(third, second, first).sorted()).containsExactly(first, second, third);
        assertThat(first).isEqualByComparingTo(Msisdn.of("79000000001"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar-EG-u-nu-arab", "fa-IR-u-nu-arabext", "hi-IN-u-nu-deva", "tr-TR"})
    @ResourceLock(Resources.LOCALE)
    void no_locale_changes_what_is_written(String locale) {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(locale));
            Msisdn number = Msisdn.of("375330000001");
            assertThat(number.wire()).isEqualTo("375330000001");
            assertThat(number.e164()).isEqualTo("+375330000001");
            assertThat(number).hasToString("+375 33 ***-**-01");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    @SuppressWarnings("NullAway") // a caller without null checking can still do it
    void null_is_a_bug_of_the_caller() {
        assertThatNullPointerException().isThrownBy(() -> Msisdn.of(null));
        assertThatNullPointerException().isThrownBy(() -> Msisdn.maybe(null));
    }
}
