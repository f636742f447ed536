package io.kabinet.testkit;

import io.kabinet.client.operation.Cursor;
import io.kabinet.client.operation.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Pages of a list that only grows, the latest first.
 *
 * <p>A cursor is a place counted from the beginning, so whatever comes later moves no page.
 */
final class Paging {

    private Paging() {}

    static <S, T> Page<T> page(List<S> all, Optional<Cursor> from, int size, Function<? super S, ? extends T> each) {
        int end = from.map(cursor -> place(cursor, all.size())).orElse(all.size());
        int begin = Math.max(0, end - size);
        List<T> items = new ArrayList<>(end - begin);
        for (int i = end - 1; i >= begin; i--) {
            items.add(each.apply(all.get(i)));
        }
        return new Page<>(items, begin == 0 ? Optional.empty() : Optional.of(new Cursor("before-" + begin)));
    }

    /** Only some of them, in full pages; what is left out now may have been on an earlier page. */
    static <T> Page<T> those(List<T> all, Optional<Cursor> from, int size, Predicate<? super T> which) {
        return those(all, from, size, each -> each, which);
    }

    /** Only some of what they are seen as; whoever reads all pages has each looked at twice at most. */
    static <S, T> Page<T> those(
            List<S> all, Optional<Cursor> from, int size, Function<S, T> each, Predicate<? super T> which) {
        int place = from.map(cursor -> place(cursor, all.size())).orElse(all.size());
        List<T> items = new ArrayList<>();
        while (place > 0 && items.size() < size) {
            place--;
            T seen = each.apply(all.get(place));
            if (which.test(seen)) {
                items.add(seen);
            }
        }
        int next = place - 1;
        while (next >= 0 && !which.test(each.apply(all.get(next)))) {
            next--;
        }
        return new Page<>(items, next >= 0 ? Optional.of(new Cursor("before-" + place)) : Optional.empty());
    }

    private static int place(Cursor cursor, int size) {
        String digits = cursor.text().startsWith("before-") ? cursor.text().substring("before-".length()) : "";
        boolean number =
                !digits.isEmpty() && digits.length() < 10 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        int place = number ? Integer.parseInt(digits) : -1;
        if (place < 0 || place > size) {
            throw new IllegalArgumentException("this operator gave no such cursor");
        }
        return place;
    }
}
