package io.kabinet.core.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.kabinet.core.testing.Seeds;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SharesTest {

    @Test
    void shares_are_in_proportion() {
        assertThat(Shares.of(60, new long[] {1, 2, 3})).containsExactly(10, 20, 30);
    }

    @Test
    void of_equal_remainders_the_first_get_the_odd_kopecks() {
        assertThat(Shares.of(101, new long[] {1, 1, 1})).containsExactly(34, 34, 33);
        assertThat(Shares.of(100, new long[] {1, 1, 1})).containsExactly(34, 33, 33);
    }

    @Test
    void the_largest_remainder_gets_the_odd_kopeck_wherever_it_stands() {
        assertThat(Shares.of(10, new long[] {33, 33, 34})).containsExactly(3, 3, 4);
        assertThat(Shares.of(10, new long[] {34, 33, 33})).containsExactly(4, 3, 3);
    }

    @Test
    void whoever_weighs_nothing_gets_nothing() {
        assertThat(Shares.of(7, new long[] {0, 7, 0})).containsExactly(0, 7, 0);
    }

    @Test
    void nothing_is_shared_by_nobody_and_something_is_not() {
        assertThat(Shares.of(0, new long[] {0, 0})).containsExactly(0, 0);
        assertThat(Shares.of(0, new long[0])).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Shares.of(1, new long[] {0, 0}))
                .withMessage("nothing to share 1 by");
    }

    @Test
    void weights_whose_sum_no_long_can_hold_share_as_well() {
        assertThat(Shares.of(Long.MAX_VALUE, new long[] {Long.MAX_VALUE, Long.MAX_VALUE}))
                .containsExactly(Long.MAX_VALUE / 2 + 1, Long.MAX_VALUE / 2);
    }

    @Test
    void shares_add_up_and_each_is_within_a_kopeck_of_its_proportion() {
        Seeds.forEach(500, random -> {
            long[] weights = weights(random);
            long sum = LongStream.of(weights).sum();
            long total = random.nextLong(sum + 1);

            long[] shares = Shares.of(total, weights);

            assertThat(LongStream.of(shares).sum()).isEqualTo(total);
            for (int i = 0; i < weights.length; i++) {
                assertThat(shares[i]).isLessThanOrEqualTo(weights[i]);
                assertThat(Math.abs(shares[i] * sum - total * weights[i])).isLessThan(sum);
            }
        });
    }

    private static long[] weights(SplittableRandom random) {
        long[] weights = random.longs(random.nextInt(1, 8), 0, 10_000).toArray();
        weights[0]++;
        return weights;
    }
}
