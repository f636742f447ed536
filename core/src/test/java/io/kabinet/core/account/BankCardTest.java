package io.kabinet.core.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.kabinet.core.values.Secret;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BankCardTest {

    @Test
    void only_the_last_four_digits_are_shown() {
        BankCard card = new BankCard(Secret.of("tok_5f9a"), "0042");
        assertThat(card).hasToString("**** 0042");
        assertThat(card.token().reveal()).isEqualTo("tok_5f9a");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "000000000000",
                "0000 0000 0000 0042",
                "0000-0000-0000-0042",
                "0000000000000000042",
                "0000\u202f0000\u202f0000\u202f0042",
                "0000\u20090000\u20130000.0042",
                " "
            })
    void the_number_of_a_card_is_no_token_and_no_message_repeats_it(String token) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BankCard(Secret.of(token), "0042"))
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("0000", "0042"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"00000000000", "00000000000000000042", "tok-0000000000000042"})
    void what_cannot_be_the_number_of_a_card_is_a_token(String token) {
        assertThat(new BankCard(Secret.of(token), "0042").token().matches(token))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "042", "00042", "004x", "٠٠٤٢"})
    void the_last_four_are_four_digits(String lastFour) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BankCard(Secret.of("tok_5f9a"), lastFour))
                .withMessage("lastFour must be four digits");
    }
}
