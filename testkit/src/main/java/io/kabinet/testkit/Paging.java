package io.kabinet.testkit;

import io.kabinet.client.operation.Cursor;
import io.kabinet.client.operation.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

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
