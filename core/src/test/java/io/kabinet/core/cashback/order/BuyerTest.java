package io.kabinet.core.cashback.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BuyerTest {

    private static final Buyer SOMEBODY =
            new Buyer(Optional.of("sub-4711-secret"), Optional.of("new"), Optional.of("SPRING"));

    @Test
    void the_reference_to_the_subscriber_is_not_printed() {
        assertThat(SOMEBODY.toString()).doesNotContain("4711", "secret").contains("***", "new", "SPRING");
        assertThat(Buyer.UNKNOWN.toString()).contains("subscriberRef=none");
    }

    @Test
    void nor_is_it_printed_by_the_line_that_was_bought() {
        OrderLine line = OrderLine.of(
                        new LineKey("shop", "o-1", "1"),
                        LineAmounts.paid(Money.parse("RUB 10.00")),
                        Instant.parse("2026-05-01T10:00:00Z"))
                .boughtBy(SOMEBODY);
        assertThat(line.toString()).doesNotContain("4711", "secret").contains("***");
    }

    @Test
    void a_subscriber_is_all_that_need_be_known() {
        assertThat(Buyer.subscriber("s")).isEqualTo(new Buyer(Optional.of("s"), Optional.empty(), Optional.empty()));
        assertThat(Buyer.subscriber("s")).isNotEqualTo(Buyer.subscriber("t"));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"'', -, -, subscriber", "-, ' ', -, customer kind", "-, -, '', promo code"})
    void an_empty_text_is_not_the_same_as_none(String ref, String kind, String promo, String what) {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Buyer(Optional.ofNullable(ref), Optional.ofNullable(kind), Optional.ofNullable(promo)))
                .withMessage(what + " is empty");
    }

    @Test
    void a_reference_that_is_refused_is_not_repeated_either() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Buyer.subscriber("sub-4711\n"))
                .withMessage("subscriber has a control character at 8");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Buyer.subscriber("4711".repeat(26)))
                .withMessage("subscriber is longer than 100 characters: 104");
    }
}
