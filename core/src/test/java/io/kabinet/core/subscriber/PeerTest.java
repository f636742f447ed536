package io.kabinet.core.subscriber;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.kabinet.core.testing.Seeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeerTest {

    @ParameterizedTest
    @ValueSource(strings = {"3339", "MTS", "МТС", "*100#", " 112 ", "+49 30 1234567", "sms@example.org", "🙂", "0"})
    void the_text_is_kept_exactly_as_the_operator_writes_it(String text) {
        assertThat(Peer.of(text).text()).isEqualTo(text);
        assertThat(Peer.of(text)).isEqualTo(new Peer(text));
    }

    @Test
    void two_spellings_of_one_number_are_two_peers() {
        assertThat(Peer.of("+79000000001")).isNotEqualTo(Peer.of("79000000001"));
    }

    @Test
    void a_text_has_one_to_sixty_four_characters() {
        assertThat(Peer.of("a".repeat(64)).text()).hasSize(64);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Peer.of("a".repeat(65)))
                .withMessage("text must have 1 to 64 characters: got 65");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Peer.of(""))
                .withMessage("text must have 1 to 64 characters: got 0");
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "   ", "\u00a0", "\u2007\u202f", "\u3000"})
    void a_text_of_spaces_alone_is_blank(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Peer.of(text)).withMessage("text must not be blank");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MTS\n",
                "\tMTS",
                "M\u0000TS",
                "M\u007fTS",
                "M\u0085TS",
                "M\u2028TS",
                "M\u2029TS",
                "M\ud83dTS",
                "MTS\ud83d",
                "\ude42MTS",
                "\n"
            })
    void a_control_character_a_line_separator_or_half_a_pair_is_refused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Peer.of(text))
                .withMessage("text must have no control character, line separator or lone surrogate");
    }

    @ParameterizedTest
    @CsvSource({
        "79000000001, +79000000001",
        "+79000000001, +79000000001",
        "375330000001, +375330000001",
        "+375330000001, +375330000001",
        "++79000000001, ",
        "+7 900 000-00-01, ",
        "89000000001, ",
        "9000000001, ",
        "80330000001, ",
        "330000001, ",
        "+4930123456, ",
        "3339, ",
        "MTS, ",
        "+, ",
    })
    void only_a_wire_form_with_or_without_a_plus_is_a_mobile_number(String text, String e164) {
        assertThat(Peer.of(text).msisdn().map(Msisdn::e164).orElse(null)).isEqualTo(e164);
    }

    @ParameterizedTest
    @CsvSource({
        "3339, 3339",
        "MTS, MTS",
        "*100#, *100#",
        "123456, 123456",
        "1234567, *****67",
        "123-45-6, 123-45-6",
        "123-45-67, ***-**-67",
        "79000000001, *********01",
        "+375 33 000-00-01, +*** ** ***-**-01",
        "+49 30 1234567, +** ** *****67",
        "49/30/1234567, **/**/*****67",
        "Bank 9000000001 kod 1234, Bank ********01 kod 1234",
        "9000000001 и 9000000002, ********01 и ********02",
        "٧٩٠٠٠٠٠٠٠٠١, *********٠١",
        "7９0０0０0０0０1, *********０1",
    })
    void a_long_run_of_digits_shows_only_its_last_two(String text, String masked) {
        assertThat(Peer.of(text)).hasToString(masked);
    }

    @Test
    void digits_outside_the_basic_plane_are_masked_too() {
        String mathematicalZero = "\ud835\udfce";
        assertThat(Peer.of(mathematicalZero.repeat(8))).hasToString("******" + mathematicalZero.repeat(2));
    }

    @Test
    void no_written_form_of_a_number_survives_the_mask() {
        Seeds.forEach(5_000, random -> {
            Msisdn number = WrittenForms.anyNumber(random);
            String shown = Peer.of(WrittenForms.atHome(number, random)).toString();
            String national = WrittenForms.national(number);
            assertThat(shown.replaceAll("[^0-9]", "")).isEqualTo(national.substring(national.length() - 2));
        });
    }

    @Test
    @SuppressWarnings("NullAway") // a caller without null checking can still do it
    void null_is_a_bug_of_the_caller() {
        assertThatNullPointerException().isThrownBy(() -> Peer.of(null));
    }
}
