package io.kabinet.client.detailing.file;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes one value of a text that comes again and again, and hands it out each time; of bounded size. */
final class Texts<T> {

    private final Function<String, T> maker;
    private final String[] keys;
    private final @Nullable Object[] values;

    /** Keeps at most so many, a power of two. */
    Texts(int size, Function<String, T> maker) {
        this.maker = maker;
        this.keys = new String[size];
        this.values = new Object[size];
    }

    /**
     * The value of a text.
     *
     * @throws IllegalArgumentException if there is none
     */
    @SuppressWarnings("unchecked") // only what the maker made is kept
    T of(Slice text) {
        int hash = 0;
        for (int i = text.from; i < text.to; i++) {
            hash = 31 * hash + text.chars[i];
        }
        int slot = (hash ^ (hash >>> 15)) & (keys.length - 1);
        Object value = values[slot];
        if (value == null || !text.is(keys[slot])) {
            String key = text.toString();
            value = maker.apply(key);
            keys[slot] = key;
            values[slot] = value;
        }
        return (T) value;
    }
}
