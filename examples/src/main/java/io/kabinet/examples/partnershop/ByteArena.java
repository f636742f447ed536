package io.kabinet.examples.partnershop;

import java.util.Arrays;

/**
 * Numbers and bytes written one after another and read back by their place, at a byte or two for a small number.
 *
 * <p>Grows by chunks, so that growing never copies what is there. For one thread.
 */
final class ByteArena {

    private static final int BITS = 16;
    private static final int CHUNK = 1 << BITS;

    private byte[][] chunks = new byte[16][];
    private int size;

    /** The place where the next byte will stand. */
    int size() {
        return size;
    }

    void putByte(int value) {
        if (size == Integer.MAX_VALUE) {
            throw new OutOfMemoryError("more than 2 GB of rows");
        }
        int chunk = size >>> BITS;
        if (chunk == chunks.length) {
            chunks = Arrays.copyOf(chunks, chunk * 2);
        }
        if (chunks[chunk] == null) {
            chunks[chunk] = new byte[CHUNK];
        }
        chunks[chunk][size & (CHUNK - 1)] = (byte) value;
        size++;
    }

    /** Writes a number in as few bytes as it needs; any {@code long} is fine, small ones are short. */
    void put(long number) {
        long left = (number << 1) ^ (number >> 63);
        while ((left & ~0x7FL) != 0) {
            putByte((int) (left & 0x7F) | 0x80);
            left >>>= 7;
        }
        putByte((int) left);
    }

    void putBytes(byte[] bytes) {
        put(bytes.length);
        for (byte one : bytes) {
            putByte(one);
        }
    }

    /** Reads from a place on. */
    Cursor at(int place) {
        return new Cursor(place);
    }

    private byte byteAt(int place) {
        return chunks[place >>> BITS][place & (CHUNK - 1)];
    }

    /** Reads what was written, in the same order. */
    final class Cursor {

        private int place;

        private Cursor(int place) {
            this.place = place;
        }

        long next() {
            long value = 0;
            for (int shift = 0; ; shift += 7) {
                byte part = byteAt(place++);
                value |= (long) (part & 0x7F) << shift;
                if (part >= 0) {
                    return (value >>> 1) ^ -(value & 1);
                }
            }
        }

        int nextInt() {
            return Math.toIntExact(next());
        }

        byte[] nextBytes() {
            byte[] bytes = new byte[nextInt()];
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] = byteAt(place++);
            }
            return bytes;
        }

        /** Whether exactly these bytes come next. */
        boolean nextAre(byte[] bytes) {
            if (nextInt() != bytes.length) {
                return false;
            }
            for (byte one : bytes) {
                if (byteAt(place++) != one) {
                    return false;
                }
            }
            return true;
        }
    }
}
