package io.kabinet.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.kabinet.client.operation.Cursor;
import io.kabinet.client.operation.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Full pages of those that are asked for, at the price of looking at each row twice at most. */
class PagingTest {

    private static final int SIZE = 20;

    private int looks;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 7, 19, 20, 21, 500, 1_000})
    void all_pages_together_look_at_no_row_more_than_twice_wherever_those_are(int every) {
        List<Integer> rows = rows(1_000);

        assertThat(read(rows, row -> every > 0 && row % every == 0))
                .isEqualTo(lastFirst(rows, row -> every > 0 && row % every == 0));
        assertThat(looks).isBetween(rows.size(), 2 * rows.size());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 100, 500, 900})
    void some_days_of_many_cost_no_more_on_later_pages(int first) {
        List<Integer> rows = rows(1_000);
        IntPredicate within = row -> row >= first && row < first + 100;

        assertThat(read(rows, within)).hasSize(100).isEqualTo(lastFirst(rows, within));
        assertThat(looks).isBetween(rows.size(), 2 * rows.size());
    }

    @Test
    void the_last_page_leads_nowhere_even_if_rows_are_left_that_are_not_asked_for() {
        Page<Integer> page = Paging.those(rows(10), Optional.empty(), 5, row -> row >= 5);

        assertThat(page.items()).containsExactly(9, 8, 7, 6, 5);
        assertThat(page.next()).isEmpty();
    }

    @Test
    void what_they_are_seen_as_is_what_is_asked_about_and_shown() {
        Page<String> page =
                Paging.those(rows(4), Optional.empty(), 1, row -> "row " + row, row -> !row.equals("row 3"));

        assertThat(page.items()).containsExactly("row 2");
        assertThat(page.next()).contains(new Cursor("before-2"));
    }

    @Test
    void a_place_beyond_the_end_was_never_given() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Paging.those(rows(4), Optional.of(new Cursor("before-5")), 1, row -> true));
    }

    private List<Integer> read(List<Integer> rows, IntPredicate which) {
        List<Integer> all = new ArrayList<>();
        Optional<Cursor> from = Optional.empty();
        do {
            Page<Integer> page = Paging.those(rows, from, SIZE, row -> {
                looks++;
                return which.test(row);
            });
            all.addAll(page.items());
            from = page.next();
            assertThat(page.items()).hasSizeBetween(from.isPresent() ? SIZE : 0, SIZE);
        } while (from.isPresent());
        return all;
    }

    private static List<Integer> rows(int count) {
        return IntStream.range(0, count).boxed().toList();
    }

    private static List<Integer> lastFirst(List<Integer> rows, IntPredicate which) {
        return IntStream.rangeClosed(1, rows.size())
                .map(i -> rows.get(rows.size() - i))
                .filter(which)
                .boxed()
                .toList();
    }
}
