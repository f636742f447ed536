package io.kabinet.core.account.terms;

import static io.kabinet.core.testing.Rubles.RUB;
import static io.kabinet.core.testing.Rubles.rub;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.kabinet.core.reason.Reason;
import java.util.Optional;
import java.util.TreeSet;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AllowedAmountsTest {

    private static final AllowedAmounts.Range RANGE = AllowedAmounts.between(rub("50.00"), rub("300.00"));

    @ParameterizedTest
    @CsvSource({"49.99, AMOUNT_BELOW_MINIMUM", "50.00,", "50.50,", "300.00,", "300.01, AMOUNT_ABOVE_LIMIT"})
    void both_ends_of_a_range_are_included(String amount, String against) {
        assertThat(RANGE.violationsIn(rub(amount)))
                .extracting(Reason::code)
                .isEqualTo(Optional.ofNullable(against).stream().toList());
    }

    @Test
    void everything_that_is_wrong_with_an_amount_is_told_in_order() {
        assertThat(RANGE.inStepsOf(rub("10.00")).violationsIn(rub("-0.50")))
                .containsExactly(
                        Reason.of(AmountReason.AMOUNT_NOT_POSITIVE).with("amount", rub("-0.50")),
                        Reason.of(AmountReason.AMOUNT_NOT_WHOLE).with("step", rub("10.00")),
                        Reason.of(AmountReason.AMOUNT_BELOW_MINIMUM).with("minimum", rub("50.00")));
        assertThat(RANGE.violationsIn(rub("300.01")))
                .containsExactly(Reason.of(AmountReason.AMOUNT_ABOVE_LIMIT).with("limit", rub("300.00")));
        assertThat(RANGE.violationsIn(Money.parse("BYN -1.00")))
                .containsExactly(Reason.of(AmountReason.CURRENCY_MISMATCH)
                        .with("expected", "RUB")
                        .with("actual", "BYN"));
    }

    @Test
    void without_a_least_anything_above_zero_may_be() {
        assertThat(AllowedAmounts.anyIn(RUB).violationsIn(rub("0.01"))).isEmpty();
        assertThat(AllowedAmounts.anyIn(RUB).violationsIn(rub("0.00")))
                .containsExactly(Reason.of(AmountReason.AMOUNT_NOT_POSITIVE).with("amount", rub("0.00")));
        assertThat(AllowedAmounts.anyIn(RUB).currency()).isEqualTo(RUB);
    }

    @Test
    void of_a_list_the_nearest_amounts_are_told() {
        AllowedAmounts list = AllowedAmounts.only(rub("5.00"), rub("1.00"), rub("2.00"));
        Reason none = Reason.of(AmountReason.AMOUNT_NOT_LISTED);
        assertThat(list.violationsIn(rub("2.00"))).isEmpty();
        assertThat(list.violationsIn(rub("3.00")))
                .containsExactly(none.with("lower", rub("2.00")).with("higher", rub("5.00")));
        assertThat(list.violationsIn(rub("0.99"))).containsExactly(none.with("higher", rub("1.00")));
        assertThat(list.violationsIn(rub("5.01"))).containsExactly(none.with("lower", rub("5.00")));
        assertThat(list.violationsIn(rub("0.00")))
                .extracting(Reason::code)
                .containsExactly("AMOUNT_NOT_POSITIVE", "AMOUNT_NOT_LISTED");
        assertThat(list.violationsIn(Money.parse("BYN 2.00")))
                .extracting(Reason::code)
                .containsExactly("CURRENCY_MISMATCH");
    }

    @Test
    void terms_that_make_no_sense_are_a_bug() {
        assertThatIllegalArgumentException().isThrownBy(() -> AllowedAmounts.between(rub("0.00"), rub("1.00")));
        assertThatIllegalArgumentException().isThrownBy(() -> AllowedAmounts.between(rub("1.01"), rub("1.00")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AllowedAmounts.between(rub("1.00"), Money.parse("BYN 2.00")));
        assertThatIllegalArgumentException().isThrownBy(() -> RANGE.inStepsOf(rub("0.00")));
        assertThatIllegalArgumentException().isThrownBy(() -> new AllowedAmounts.Listed(new TreeSet<>()));
        assertThatIllegalArgumentException().isThrownBy(() -> AllowedAmounts.only(rub("0.00")));
        assertThat(AllowedAmounts.between(rub("1.00"), rub("1.00")).violationsIn(rub("1.00")))
                .isEmpty();
    }
}
