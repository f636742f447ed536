package io.kabinet.core.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.kabinet.core.values.Quantity.Unit;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTest {

    private static String said(Quantity quantity) {
        return quantity.match(count -> count + " " + quantity.unit(), () -> "no limit", () -> "nobody says");
    }

    @Test
    void so_many_without_limit_and_not_stated_are_three_answers() {
        assertThat(said(Quantity.of(1_073_741_824, Unit.BYTES))).isEqualTo("1073741824 BYTES");
        assertThat(said(Quantity.unlimited(Unit.BYTES))).isEqualTo("no limit");
        assertThat(said(Quantity.notStated(Unit.BYTES))).isEqualTo("nobody says");
    }

    @ParameterizedTest
    @EnumSource(Unit.class)
    void the_three_never_mix(Unit unit) {
        List<Quantity> all = Stream.of(
                        Quantity.of(0, unit),
                        Quantity.of(Long.MAX_VALUE, unit),
                        Quantity.unlimited(unit),
                        Quantity.notStated(unit))
                .toList();
        assertThat(all)
                .doesNotHaveDuplicates()
                .allSatisfy(one -> assertThat(one.unit()).isEqualTo(unit));
    }

    @Test
    void seconds_are_not_pieces_even_where_there_is_no_number() {
        assertThat(Quantity.of(5, Unit.SECONDS)).isNotEqualTo(Quantity.of(5, Unit.PIECES));
        assertThat(Quantity.unlimited(Unit.SECONDS)).isNotEqualTo(Quantity.unlimited(Unit.PIECES));
        assertThat(Quantity.notStated(Unit.SECONDS)).isNotEqualTo(Quantity.notStated(Unit.PIECES));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, Long.MAX_VALUE})
    void a_count_is_zero_or_more(long count) {
        assertThat(said(Quantity.of(count, Unit.PIECES))).isEqualTo(count + " PIECES");
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, Long.MIN_VALUE})
    void a_count_below_zero_is_refused(long count) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Quantity.of(count, Unit.SECONDS))
                .withMessage("count must not be below zero: " + count);
    }

    @Test
    @SuppressWarnings("NullAway") // that is what is tested
    void a_quantity_is_of_something() {
        Unit none = null;
        assertThatNullPointerException().isThrownBy(() -> Quantity.of(1, none)).withMessage("unit");
        assertThatNullPointerException()
                .isThrownBy(() -> Quantity.unlimited(none))
                .withMessage("unit");
        assertThatNullPointerException()
                .isThrownBy(() -> Quantity.notStated(none))
                .withMessage("unit");
    }
}
