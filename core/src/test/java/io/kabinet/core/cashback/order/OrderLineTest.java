package io.kabinet.core.cashback.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrderLineTest {

    private static final LineKey KEY = new LineKey("shop", "o-1", "1");
    private static final LineAmounts AMOUNTS = LineAmounts.paid(Money.parse("RUB 999.99"));
    private static final Instant NOON = Instant.parse("2026-05-01T09:00:00Z");

    @Test
    void a_line_of_which_only_the_money_is_known_has_no_category_and_an_unknown_buyer() {
        OrderLine line = OrderLine.of(KEY, AMOUNTS, NOON);
        assertThat(line.category()).isEmpty();
        assertThat(line.buyer()).isEqualTo(Buyer.UNKNOWN);
    }

    @Test
    void what_becomes_known_is_added_and_changes_nothing_else() {
        OrderLine line =
                OrderLine.of(KEY, AMOUNTS, NOON).inCategory("Электроника").boughtBy(Buyer.subscriber("s"));
        assertThat(line)
                .isEqualTo(new OrderLine(KEY, Optional.of("Электроника"), AMOUNTS, Buyer.subscriber("s"), NOON));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0001-01-01T00:00:00Z", "1970-01-01T00:00:00Z", "9999-12-30T23:59:59.999999999Z"})
    void an_order_was_placed_in_the_years_1_to_9999(Instant moment) {
        assertThat(OrderLine.of(KEY, AMOUNTS, moment).orderedAt()).isEqualTo(moment);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-1000000000-01-01T00:00:00Z",
                "0000-12-31T23:59:59.999999999Z",
                "9999-12-31T00:00:00Z",
                "+10000-01-01T00:00:00Z",
                "+1000000000-12-31T23:59:59.999999999Z"
            })
    void no_order_was_placed_at_a_moment_that_some_zone_cannot_tell(Instant moment) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OrderLine.of(KEY, AMOUNTS, moment))
                .withMessage("ordered at is outside the years 0001 to 9999: " + moment);
    }

    @ParameterizedTest
    @CsvSource({"'', category is empty", "' ', category is empty"})
    void an_empty_category_is_not_the_same_as_none(String category, String why) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OrderLine.of(KEY, AMOUNTS, NOON).inCategory(category))
                .withMessage(why);
    }
}
