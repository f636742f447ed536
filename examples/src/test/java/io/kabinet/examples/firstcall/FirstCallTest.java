package io.kabinet.examples.firstcall;

import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.examples.console.Told;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FirstCallTest {

    @Test
    void it_prints_the_balance_and_when_to_repay() {
        assertThat(Told.by(FirstCall::run))
                .isEqualTo(new Told(0, List.of("RUB 300.00, repay by 2026-03-04T09:00:00Z"), List.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "ru, 'Сумма должна быть не больше 800,00 RUB'",
        "be, 'Сума павінна быць не большай за 800,00 RUB'",
        "en, The amount must be no more than 800.00 RUB"
    })
    void it_prints_why_there_is_none(String language, String reason) {
        assertThat(Told.by(FirstCall::run, "--amount", "900", "--lang", language))
                .isEqualTo(new Told(0, List.of(reason), List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--amount 50", "--amount", "--market belarus", "300"})
    void it_does_not_guess_what_wrong_arguments_mean(String args) {
        Told told = Told.by(FirstCall::run, args.split(" "));

        assertThat(told.code()).isEqualTo(2);
        assertThat(told.out()).isEmpty();
        assertThat(told.err()).contains("  --help             prints this");
    }
}
