package io.kabinet.core.cashback.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.kabinet.core.cashback.CashbackBase;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineAmountsTest {

    private static final CurrencyUnit RUB = CurrencyUnit.of("RUB");
    private static final Money ZERO = Money.zero(RUB);
    private static final Money MOST = rub("10000000000.00");

    private static Money rub(String amount) {
        return Money.parse("RUB " + amount);
    }

    private static LineAmounts amounts(String price, long quantity, String discount, String delivery, String vat) {
        return new LineAmounts(rub(price), quantity, rub(discount), rub(delivery), rub(vat));
    }

    @Test
    void three_pieces_at_100_with_30_off_cost_270() {
        LineAmounts amounts = amounts("100.00", 3, "30.00", "15.00", "45.00");
        assertThat(amounts.paid()).isEqualTo(rub("270.00"));
        assertThat(amounts.paidMinorUnits()).isEqualTo(27_000);
        assertThat(amounts.currency()).isEqualTo(RUB);
    }

    @Test
    void an_amount_by_itself_is_one_piece_and_nothing_else() {
        assertThat(LineAmounts.paid(rub("249.99"))).isEqualTo(new LineAmounts(rub("249.99"), 1, ZERO, ZERO, ZERO));
        assertThat(LineAmounts.paid(ZERO).paid()).isEqualTo(ZERO);
    }

    @ParameterizedTest
    @CsvSource({"100.00, 3, 299.99, 0.01, true", "100.00, 3, 300.00, 0.00, true", "100.00, 3, 300.01, 0.00, false"})
    void a_discount_is_at_most_what_the_goods_cost(
            String price, long quantity, String discount, String paid, boolean possible) {
        if (possible) {
            assertThat(amounts(price, quantity, discount, "0.00", "0.00").paid())
                    .isEqualTo(rub(paid));
        } else {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> amounts(price, quantity, discount, "50.00", "0.00"))
                    .withMessage("discount RUB 300.01 is more than the goods cost: 3 x RUB 100.00");
        }
    }

    @ParameterizedTest
    @CsvSource({"269.99, true", "270.00, true", "270.01, false"})
    void vat_is_at_most_what_was_paid_for_the_goods(String vat, boolean possible) {
        if (possible) {
            assertThat(amounts("100.00", 3, "30.00", "99.00", vat).vat()).isEqualTo(rub(vat));
        } else {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> amounts("100.00", 3, "30.00", "99.00", vat))
                    .withMessage("vat RUB 270.01 is more than was paid for the goods: RUB 270.00");
        }
    }

    @ParameterizedTest
    @CsvSource({"-1, false", "0, false", "1, true", "1000000, true", "1000001, false", "9223372036854775807, false"})
    void a_line_has_one_to_a_million_pieces(long quantity, boolean possible) {
        if (possible) {
            assertThat(amounts("0.01", quantity, "0.00", "0.00", "0.00").paidMinorUnits())
                    .isEqualTo(quantity);
        } else {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> amounts("0.01", quantity, "0.00", "0.00", "0.00"))
                    .withMessage("quantity must be from 1 to 1000000: " + quantity);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "-0.01, 0.00, 0.00, 0.00, unit price",
        "100.00, -0.01, 0.00, 0.00, discount",
        "100.00, 0.00, -0.01, 0.00, delivery",
        "100.00, 0.00, 0.00, -0.01, vat"
    })
    void no_amount_is_below_zero(String price, String discount, String delivery, String vat, String what) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> amounts(price, 1, discount, delivery, vat))
                .withMessage(what + " must not be below zero: RUB -0.01");
    }

    @ParameterizedTest
    @CsvSource({"1, discount", "2, delivery", "3, vat"})
    void two_currencies_in_one_line_are_refused(int which, String what) {
        Money[] rest = {ZERO, ZERO, ZERO};
        rest[which - 1] = Money.parse("BYN 1.00");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LineAmounts(rub("10.00"), 1, rest[0], rest[1], rest[2]))
                .withMessage(what + " is in another currency than the unit price: BYN 1.00, RUB");
    }

    @Test
    void more_than_ten_milliard_roubles_on_one_line_is_a_mistake() {
        assertThat(LineAmounts.paid(MOST).paid()).isEqualTo(MOST);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LineAmounts.paid(MOST.plusMinor(1)))
                .withMessage("unit price is more than an order line can come to: RUB 10000000000.01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LineAmounts.paid(rub("9".repeat(1_000))))
                .withMessageStartingWith("unit price is more than an order line can come to");
    }

    @Test
    void it_is_the_whole_line_that_may_not_be_absurd() {
        assertThat(amounts("10000.00", 1_000_000, "0.00", "0.00", "0.00").paid())
                .isEqualTo(MOST);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> amounts("10000.01", 1_000_000, "0.00", "0.00", "0.00"))
                .withMessage(
                        "the line comes to more than an order line can: 1000000 x RUB 10000.01, delivery RUB 0.00");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LineAmounts(MOST, 1_000_000, ZERO, ZERO, ZERO))
                .withMessageStartingWith("the line comes to more than an order line can");
    }

    @ParameterizedTest
    @CsvSource({"9999999999.99, 0.01, true", "10000000000.00, 0.00, true", "10000000000.00, 0.01, false"})
    void delivery_counts_towards_what_a_line_can_come_to(String price, String delivery, boolean possible) {
        if (possible) {
            LineAmounts line = amounts(price, 1, "0.00", delivery, "0.00");
            assertThat(CashbackBase.PAID_WITH_DELIVERY.minorUnitsOf(line)).isEqualTo(LineAmounts.MAX_MINOR_UNITS);
        } else {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> amounts(price, 1, "0.00", delivery, "0.00"))
                    .withMessage("the line comes to more than an order line can: 1 x RUB 10000000000.00, delivery"
                            + " RUB 0.01");
        }
    }
}
