package io.kabinet.core.subscriber;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.kabinet.core.values.Secret;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SubscriberTest {

    private static final Subscriber ANNA = new Subscriber(
            Optional.of(PersonName.of("Примерова Анна Ивановна")),
            Msisdn.of("79000000001"),
            AccountNumber.of("277300000042"),
            Contract.since(LocalDate.parse("2026-03-01")),
            Optional.of(new SimCodes(Secret.of("4821"), Secret.of("59483726"))));

    @Test
    void in_print_name_number_and_account_are_masked() {
        assertThat(ANNA.toString())
                .contains("П***", "+7 900 ***-**-01", "***42", "active", "2026-03-01")
                .doesNotContain("Примерова", "Анна", "Ивановна", "79000000001", "2773", "4821", "59483726");
    }

    @Test
    void whoever_asks_gets_them_whole() {
        assertThat(ANNA.name().map(PersonName::text)).contains("Примерова Анна Ивановна");
        assertThat(ANNA.account().text()).isEqualTo("277300000042");
        assertThat(ANNA.simCodes().map(codes -> codes.pin().reveal())).contains("4821");
        assertThat(ANNA.simCodes().map(codes -> codes.puk().reveal())).contains("59483726");
    }

    @ParameterizedTest
    @CsvSource({"1, ***", "12345, ***", "123456, ***56", "277300000042, ***42"})
    void of_a_short_account_number_nothing_is_shown(String text, String shown) {
        assertThat(AccountNumber.of(text)).hasToString(shown);
    }

    @Test
    void a_first_letter_is_a_whole_character() {
        assertThat(PersonName.of("\uD835\uDC00bc")).hasToString("\uD835\uDC00***");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "12\n34", "12\u202834", "\uD835"})
    void a_name_and_an_account_number_are_one_line_of_text_that_no_message_repeats(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AccountNumber.of(text))
                .withMessageStartingWith("account number ")
                .withMessageNotContaining("34");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PersonName.of(text))
                .withMessageStartingWith("name ")
                .withMessageNotContaining("34");
    }

    @Test
    void the_longest_text_has_a_hundred_characters() {
        assertThat(AccountNumber.of("1".repeat(100)).text()).hasSize(100);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AccountNumber.of("1".repeat(101)))
                .withMessage("account number is longer than 100 characters: 101");
    }
}
