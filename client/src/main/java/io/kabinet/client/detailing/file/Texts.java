package io.kabinet.client.detailing.file;

import java.util.Arrays;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes one value of a text that comes again and again, and hands it out each time; of bounded size. */
final class Texts<T> {

    private final Function<String, T> maker;
    private final char[][] keys;
    private final @Nullable Object[] values;

    /** Keeps at most so many, a power of two. */
    Texts(int size, Function<String, T> maker) {
        this.maker = maker;
        this.keys = new char[size][];
        this.values = new Object[size];
    }

    /**
     * The value of a text.
     *
     * @throws IllegalArgumentException if there is none
     */
    @SuppressWarnings("unchecked") // only what the maker made is kept
    T of(Slice text) {
        int slot = slotOf(text) & (keys.length - 1);
        Object value = values[slot];
        if (value == null || !text.is(keys[slot])) {
            value = maker.apply(text.toString());
            keys[slot] = Arrays.copyOfRange(text.chars, text.from, text.to);
            values[slot] = value;
        }
        return (T) value;
    }

    /** By length and a few characters: texts are compared anyhow, and those of one kind mostly differ at their end. */
    private static int slotOf(Slice text) {
        char[] chars = text.chars;
        int end = text.to - 1;
        int hash = text.length();
        if (hash > 0) {
            hash = hash * 31 + chars[text.from];
            hash = hash * 31 + chars[text.from + text.length() / 2];
            hash = hash * 131 + chars[Math.max(text.from, end - 1)];
            hash = hash * 31 + chars[end];
        }
        return hash ^ (hash >>> 11);
    }
}
