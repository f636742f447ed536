package io.kabinet.core.account.terms;

import static io.kabinet.core.testing.Rubles.rub;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.kabinet.core.testing.Seeds;
import io.kabinet.core.values.Rate;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChargeTest {

    @ParameterizedTest
    @CsvSource({
        "0.4, 0.00, DOWN, 249.99, 0.99",
        "0.4, 0.00, UP, 249.99, 1.00",
        "0.4, 0.00, DOWN, 250.00, 1.00",
        "1, 0.00, DOWN, 0.99, 0.00",
        "1, 7.00, DOWN, 700.99, 7.00",
        "1, 7.00, DOWN, 701.00, 7.01",
        "10.4, 0.00, HALF_UP, 14999.00, 1559.90"
    })
    void a_fee_is_a_rounded_share_and_at_least_the_least(
            String percent, String least, RoundingMode rounding, String amount, String fee) {
        Charge charge = new Charge(Rate.percent(percent), rub(least), rounding);
        assertThat(charge.feeFor(rub(amount))).isEqualTo(rub(fee));
    }

    @Test
    void a_fixed_fee_is_the_same_for_every_amount() {
        assertThat(Charge.fixed(rub("7.00")).feeFor(rub("0.01"))).isEqualTo(rub("7.00"));
        assertThat(Charge.fixed(rub("7.00")).feeFor(rub("1000000.00"))).isEqualTo(rub("7.00"));
    }

    @Test
    void a_share_rounded_down_is_what_whole_numbers_say_and_never_falls_as_the_amount_grows() {
        Seeds.forEach(2_000, random -> {
            Rate rate = new Rate(random.nextInt(Rate.WHOLE + 1));
            long kopecks = random.nextLong(1_000_000_000_000_000L);
            Charge charge = new Charge(rate, rub("0.00"), RoundingMode.DOWN);
            Money amount = Money.ofMinor(rub("0.00").getCurrencyUnit(), kopecks);
            long exact = BigInteger.valueOf(kopecks)
                    .multiply(BigInteger.valueOf(rate.millionths()))
                    .divide(BigInteger.valueOf(Rate.WHOLE))
                    .longValueExact();
            assertThat(charge.feeFor(amount).getAmountMinorLong()).isEqualTo(exact);
            assertThat(charge.feeFor(amount.plusMinor(1)).getAmountMinorLong()).isBetween(exact, exact + 1);
        });
    }

    @Test
    void a_charge_that_makes_no_sense_is_a_bug() {
        assertThatIllegalArgumentException().isThrownBy(() -> Charge.fixed(rub("-0.01")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Charge(Rate.percent(1), rub("0.00"), RoundingMode.UNNECESSARY));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Charge.fixed(rub("1.00")).feeFor(rub("-0.01")));
    }
}
