package io.kabinet.core.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class StatedTest {

    private static final Money FREE = Money.zero(CurrencyUnit.of("RUB"));

    @Test
    void not_stated_is_neither_zero_nor_free() {
        Stated<Money> free = Stated.of(FREE);
        Stated<Money> unknown = Stated.notStated();

        assertThat(free).isNotEqualTo(unknown);
        assertThat(free).hasToString("RUB 0.00");
        assertThat(unknown).hasToString("not stated");
    }

    @Test
    void each_case_gets_its_own_answer() {
        Stated<Money> free = Stated.of(FREE);
        Stated<Money> unknown = Stated.notStated();

        assertThat(free.<String>match(Money::toString, () -> "nobody says")).isEqualTo("RUB 0.00");
        assertThat(unknown.<String>match(Money::toString, () -> "nobody says")).isEqualTo("nobody says");
        assertThat(free.asOptional()).contains(FREE);
        assertThat(unknown.asOptional()).isEmpty();
    }

    @Test
    void two_of_a_kind_are_equal() {
        assertThat(Stated.of("x")).isEqualTo(Stated.of("x")).hasSameHashCodeAs(Stated.of("x"));
        assertThat(Stated.<String>notStated()).isEqualTo(Stated.<String>notStated());
    }

    @Test
    @SuppressWarnings("NullAway") // that is what is tested
    void nothing_is_not_a_figure() {
        String none = null;
        assertThatNullPointerException().isThrownBy(() -> Stated.of(none)).withMessage("value");
    }
}
