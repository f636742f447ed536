package io.kabinet.core.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PointsTest {

    @Test
    void ten_points_off_three_hundred_and_ten_leave_three_hundred() {
        assertThat(Points.of(310).minus(Points.of(10))).isEqualTo(Points.of(300));
        assertThat(Points.of(300).plus(Points.of(10))).isEqualTo(Points.of(310));
    }

    @Test
    void points_are_never_below_zero() {
        assertThat(Points.of(0)).isEqualTo(Points.ZERO).isEqualTo(new Points(0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Points.of(-1))
                .withMessage("points must not be below zero: -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Points.of(Long.MIN_VALUE))
                .withMessageContaining("-9223372036854775808");
    }

    @ParameterizedTest
    @CsvSource({"9, false", "10, true", "11, true"})
    void taking_ten_away_needs_ten(long have, boolean enough) {
        assertThat(Points.of(have).isAtLeast(Points.of(10))).isEqualTo(enough);
        if (!enough) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Points.of(have).minus(Points.of(10)))
                    .withMessage("points must not be below zero: -1");
        }
    }

    @Test
    void a_sum_that_does_not_fit_is_not_wrapped_round() {
        assertThat(Points.of(Long.MAX_VALUE - 1).plus(Points.of(1)).count()).isEqualTo(Long.MAX_VALUE);
        assertThatThrownBy(() -> Points.of(Long.MAX_VALUE).plus(Points.of(1))).isInstanceOf(ArithmeticException.class);
        assertThat(Points.ZERO.minus(Points.ZERO)).isEqualTo(Points.ZERO);
        assertThat(Points.of(Long.MAX_VALUE).minus(Points.of(Long.MAX_VALUE))).isEqualTo(Points.ZERO);
    }

    @Test
    void points_sort_by_number_and_print_as_such() {
        assertThat(Points.of(9)).isLessThan(Points.of(10));
        assertThat(Points.of(1_000_000)).hasToString("1000000 points");
    }
}
