package io.kabinet.examples.partnershop;

import java.util.ArrayList;
import java.util.List;

/** A column of {@code int}s that grows by chunks, so that growing never copies what is there. For one thread. */
final class IntColumn {

    private static final int BITS = 14;
    private static final int CHUNK = 1 << BITS;

    private final List<int[]> chunks = new ArrayList<>();
    private int size;

    int size() {
        return size;
    }

    /** Adds a number and tells its place. */
    int add(int value) {
        if (size >>> BITS == chunks.size()) {
            chunks.add(new int[CHUNK]);
        }
        chunks.get(size >>> BITS)[size & (CHUNK - 1)] = value;
        return size++;
    }

    int get(int place) {
        return chunks.get(place >>> BITS)[place & (CHUNK - 1)];
    }

    void set(int place, int value) {
        chunks.get(place >>> BITS)[place & (CHUNK - 1)] = value;
    }
}
