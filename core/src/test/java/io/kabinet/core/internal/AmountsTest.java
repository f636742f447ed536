package io.kabinet.core.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AmountsTest {

    private static Money kopecks(long count) {
        return Money.ofMinor(CurrencyUnit.of("RUB"), count);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, Amounts.MAX_MINOR_UNITS - 1, Amounts.MAX_MINOR_UNITS})
    void an_amount_that_can_be_true_is_given_back(long count) {
        Money amount = kopecks(count);

        assertThat(Amounts.check("price", amount)).isSameAs(amount);
    }

    @Test
    void an_amount_below_zero_is_refused_by_name() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Amounts.check("price", kopecks(-1)))
                .withMessage("price must not be below zero: RUB -0.01");
    }

    @Test
    void an_absurd_amount_is_refused_by_name() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Amounts.check("price", kopecks(Amounts.MAX_MINOR_UNITS + 1)))
                .withMessage("price is more than anything here can come to: RUB 10000000000000.01");
    }
}
