package io.kabinet.client.operation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A part of a long answer.
 *
 * @param items what is on the page, in the order of the whole
 * @param next where the next page begins, or empty on the last
 * @param <T> what the answer is made of
 */
public record Page<T>(List<T> items, Optional<Cursor> next) {

    /** Copies the items. */
    public Page {
        items = List.copyOf(items);
        Objects.requireNonNull(next, "next");
    }

    /**
     * All items of all pages, each page asked for when it is needed.
     *
     * @param ask asks for the page at a cursor, for the first one without
     * @param <T> what the answer is made of
     * @return a lazy stream, which ends where the operator says so
     */
    public static <T> Stream<T> all(Function<Optional<Cursor>, Page<T>> ask) {
        return StreamSupport.stream(
                () -> Spliterators.spliteratorUnknownSize(new PageIterator<>(ask), Spliterator.ORDERED),
                Spliterator.ORDERED,
                false);
    }
}
