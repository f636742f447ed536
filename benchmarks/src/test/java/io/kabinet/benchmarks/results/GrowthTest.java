package io.kabinet.benchmarks.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GrowthTest {

    private final Growth growth = new Growth("variant", "things");

    @Test
    void what_is_in_proportion_has_a_slope_of_one() {
        assertThat(slope(3, n -> 5 * n)).isCloseTo(1, within(1e-9));
    }

    @Test
    void what_compares_each_with_each_has_a_slope_of_two() {
        assertThat(slope(4, n -> n * n)).isCloseTo(2, within(1e-9));
    }

    @Test
    void a_logarithm_more_is_steeper_than_what_is_still_in_proportion() {
        assertThat(slope(4, n -> n * Math.log10(n))).isBetween(1.05, 1.11);
    }

    @Test
    void one_size_has_no_slope_and_neither_has_another_variant() {
        assertThat(Growth.slope(growth.in(results(1, n -> n)))).isEmpty();
        assertThat(Growth.slope(new Growth("other", "things").in(results(4, n -> n))))
                .isEmpty();
    }

    @Test
    void sizes_are_told_from_the_smallest() {
        assertThat(growth.in(results(4, n -> n))).containsOnlyKeys(1_000, 10_000, 100_000, 1_000_000);
        assertThat(growth.in(results(2, n -> n)).keySet()).containsExactly(1_000, 10_000);
    }

    private double slope(int sizes, DoubleUnaryOperator time) {
        return Growth.slope(growth.in(results(sizes, time))).orElseThrow();
    }

    /** From a thousand, each ten times the one before; the largest first. */
    private static Results results(int sizes, DoubleUnaryOperator time) {
        Results results = new Results();
        IntStream.range(0, sizes)
                .map(i -> (int) Math.pow(10, 2.0 + sizes - i))
                .forEach(n -> results.of("n = " + n, "variant").addTime(time.applyAsDouble(n)));
        return results;
    }
}
