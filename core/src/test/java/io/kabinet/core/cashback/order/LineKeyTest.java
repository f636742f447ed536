package io.kabinet.core.cashback.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LineKeyTest {

    @ParameterizedTest
    @ValueSource(strings = {"1", " 1", "A-1/2", "Заказ №5", "🙂"})
    void an_id_is_kept_as_written(String id) {
        LineKey key = new LineKey(id, id, id);
        assertThat(List.of(key.partner(), key.order(), key.position())).containsOnly(id);
    }

    @Test
    void a_key_prints_from_the_partner_down_to_the_position() {
        assertThat(new LineKey("shop", "o-1", "2")).hasToString("shop/o-1/2");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"'', o, 1, partner", "p, ' ', 1, order", "p, o, '', position"})
    void an_empty_id_is_refused_by_name(String partner, String order, String position, String what) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LineKey(partner, order, position))
                .withMessage(what + " is empty");
    }

    @Test
    void an_id_has_at_most_a_hundred_characters() {
        assertThat(new LineKey("p", "o".repeat(100), "1").order()).hasSize(100);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LineKey("p", "o".repeat(101), "1"))
                .withMessage("order is longer than 100 characters: 101");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000", "a\n", "a\r", "a\t", "a\u001b", "a\u007f", "a\u0085"})
    void a_control_character_is_refused_and_not_repeated(String id) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LineKey("p", "o", id))
                .withMessage("position has a control character at 1");
    }

    @Test
    void keys_sort_by_partner_then_order_then_position_as_text() {
        LineKey first = new LineKey("a", "9", "9");
        LineKey second = new LineKey("b", "10", "9");
        LineKey third = new LineKey("b", "9", "10");
        LineKey fourth = new LineKey("b", "9", "9");
        assertThat(List.of(fourth, third, second, first).stream().sorted())
                .containsExactly(first, second, third, fourth);
        assertThat(first).isEqualByComparingTo(new LineKey("a", "9", "9"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u2028b", "a\u2029b", "a\ud800b", "a\u0085b"})
    void what_would_break_a_line_is_refused_like_a_control_character(String id) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LineKey("shop", "o-1", id))
                .withMessage("position has a control character at 1");
    }
}
