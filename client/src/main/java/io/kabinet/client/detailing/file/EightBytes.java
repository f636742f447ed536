package io.kabinet.client.detailing.file;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Eight bytes in one {@code long}, the first of them lowest, so that eight are looked at in the time of one. */
final class EightBytes {

    private static final VarHandle WORDS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final long LOWEST = 0x0101_0101_0101_0101L;
    private static final long HIGHEST = LOWEST << 7;
    private static final long TWOS = LOWEST * 2;
    private static final long ABOVE_BLANK = LOWEST * (' ' + 1);
    private static final long BACKSLASHES = LOWEST * '\\';

    private EightBytes() {}

    /** Those that begin here, with zeros for the ones behind the array. */
    static long at(byte[] bytes, int at) {
        if (at + Long.BYTES <= bytes.length) {
            return (long) WORDS.get(bytes, at);
        }
        long word = 0;
        for (int i = bytes.length - 1; i >= at; i--) {
            word = (word << Byte.SIZE) | (bytes[i] & 0xFF);
        }
        return word;
    }

    /** Keeps the first so many, with zeros for the others. */
    static long mask(int first) {
        return first >= Long.BYTES ? -1 : first <= 0 ? 0 : (1L << (first * Byte.SIZE)) - 1;
    }

    /**
     * How many stand in front of the first that is a quote, a backslash, a control character or no ASCII; 8 if none is.
     *
     * <p>A subtraction leaves the highest bit in a byte that was less than what was taken off. With another second bit a
     * quote changes places with the blank, and stands next to the control characters.
     */
    static int plain(long word) {
        long quoteOrControl = (word ^ TWOS) - ABOVE_BLANK;
        long backslash = (word ^ BACKSLASHES) - LOWEST;
        long found = (word | quoteOrControl | backslash) & HIGHEST; // wrong only behind one that is right
        return Long.numberOfTrailingZeros(found) / Byte.SIZE;
    }
}
