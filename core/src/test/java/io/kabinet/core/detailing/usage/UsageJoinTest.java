package io.kabinet.core.detailing.usage;

import static io.kabinet.core.detailing.usage.UsageRows.START;
import static io.kabinet.core.detailing.usage.UsageRows.message;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kabinet.core.testing.Seeds;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class UsageJoinTest {

    @Test
    void a_row_of_both_reads_is_taken_once() {
        UsageJoin join = UsageJoin.within(START.plusSeconds(10), START.plusSeconds(20));

        assertThat(joined(join, List.of(message(5), message(15)), List.of(message(15), message(25))))
                .containsExactly(message(5), message(15), message(25));
    }

    @Test
    void of_two_equal_messages_here_and_three_there_three_are_taken() {
        UsageJoin join = UsageJoin.within(START, START.plusSeconds(20));
        UsageRecord row = message(15);

        assertThat(joined(join, List.of(row, row), List.of(row, row, row), List.of(row)))
                .hasSize(3);
    }

    @Test
    void the_end_of_the_stretch_is_no_longer_part_of_it() {
        UsageJoin join = UsageJoin.within(START.plusSeconds(10), START.plusSeconds(20));

        assertThat(joined(
                        join,
                        List.of(message(9), message(10), message(19), message(20)),
                        List.of(message(9), message(10), message(19), message(20))))
                .containsExactly(message(9), message(10), message(19), message(20), message(9), message(20));
    }

    @Test
    void memory_is_that_of_the_overlap() {
        UsageJoin join = UsageJoin.within(START.plusSeconds(99_900), START.plusSeconds(100_000));
        List<UsageRecord> first =
                IntStream.range(0, 100_000).mapToObj(UsageRows::message).toList();
        List<UsageRecord> second =
                IntStream.range(99_900, 200_000).mapToObj(UsageRows::message).toList();

        assertThat(joined(join, first, second)).hasSize(200_000);
        assertThat(join.remembered()).isEqualTo(100);
    }

    @Test
    void a_stretch_does_not_end_before_it_begins() {
        Instant before = START.minusSeconds(1);
        assertThatThrownBy(() -> UsageJoin.within(START, before)).isInstanceOf(IllegalArgumentException.class);
    }

    /** A subscriber's rows, told by several reads of overlapping stretches, each in an order of its own. */
    @Test
    void overlapping_reads_of_the_same_rows_give_exactly_these_rows_in_any_order() {
        Seeds.forEach(200, random -> {
            List<UsageRecord> truth = new ArrayList<>();
            for (int i = 0; i < 60; i++) {
                truth.add(UsageRows.any(random, 30));
            }
            int from = random.nextInt(30);
            int to = from + random.nextInt(31 - from);
            List<UsageRecord> first = between(truth, 0, to);
            List<UsageRecord> second = between(truth, from, 30);
            Collections.shuffle(first, new Random(random.nextLong()));
            Collections.shuffle(second, new Random(random.nextLong()));

            UsageJoin join = UsageJoin.within(START.plusSeconds(from), START.plusSeconds(to));

            assertThat(joined(join, first, second)).containsExactlyInAnyOrderElementsOf(truth);
            assertThat(keysOf(joined(UsageJoin.within(START, START.plusSeconds(30)), first, second)))
                    .isEqualTo(keysOf(truth));
        });
    }

    /** Another way to the same: whoever keeps keys, and adds those of the second read that he has not. */
    @Test
    void joining_by_keys_gives_the_same() {
        Seeds.forEach(200, random -> {
            List<UsageRecord> truth = new ArrayList<>();
            for (int i = 0; i < 60; i++) {
                truth.add(UsageRows.any(random, 30));
            }
            Set<UsageKey> keys = keysOf(between(truth, 0, 20));
            keys.addAll(keysOf(between(truth, 10, 30)));

            assertThat(keys).isEqualTo(keysOf(truth));
        });
    }

    private static Set<UsageKey> keysOf(List<UsageRecord> rows) {
        UsageKeys keys = new UsageKeys();
        Set<UsageKey> all = new HashSet<>();
        rows.forEach(row -> all.add(keys.next(row)));
        assertThat(all).hasSameSizeAs(rows);
        return all;
    }

    private static List<UsageRecord> between(List<UsageRecord> rows, int from, int to) {
        Instant first = START.plusSeconds(from);
        Instant end = START.plusSeconds(to);
        return new ArrayList<>(rows.stream()
                .filter(row -> !row.at().isBefore(first) && row.at().isBefore(end))
                .toList());
    }

    @SafeVarargs
    private static List<UsageRecord> joined(UsageJoin join, List<UsageRecord>... reads) {
        List<UsageRecord> all = new ArrayList<>();
        for (List<UsageRecord> read : reads) {
            join.nextRead();
            read.stream().filter(join::isNew).forEach(all::add);
        }
        return all;
    }
}
