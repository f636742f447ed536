package io.kabinet.client.operation;

import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;

/** Goes through all pages, and asks for one only when the items before it are used up. */
final class PageIterator<T> implements Iterator<T> {

    private final Function<Optional<Cursor>, Page<T>> ask;
    private Iterator<T> items = Collections.emptyIterator();
    private Optional<Cursor> next = Optional.empty();
    private boolean begun;

    PageIterator(Function<Optional<Cursor>, Page<T>> ask) {
        this.ask = ask;
    }

    @Override
    public boolean hasNext() {
        while (!items.hasNext() && (!begun || next.isPresent())) {
            Page<T> page = ask.apply(next);
            begun = true;
            items = page.items().iterator();
            next = page.next();
        }
        return items.hasNext();
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException("no further page");
        }
        return items.next();
    }
}
