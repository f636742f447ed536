package io.kabinet.examples.partnershop;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;

/**
 * An index from hashes to places: four bytes a slot, and the owner compares what really stands there.
 *
 * <p>Exact: a hash only says where to look. For one thread.
 */
final class Slots {

    /** No such place. */
    static final int NONE = -1;

    private final IntUnaryOperator hashOf;
    private int[] slots = filled(1 << 10);
    private int used;

    /** An index; {@code hashOf} tells the hash of what stands at a place. */
    Slots(IntUnaryOperator hashOf) {
        this.hashOf = hashOf;
    }

    int find(int hash, IntPredicate isIt) {
        int slot = slotOf(hash);
        while (slots[slot] != NONE && !isIt.test(slots[slot])) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slots[slot];
    }

    /** Adds a place that {@link #find} did not find. */
    void add(int hash, int place) {
        if (++used > slots.length / 2) {
            grow();
        }
        put(hash, place);
    }

    private void grow() {
        int[] old = slots;
        slots = filled(old.length * 2);
        for (int place : old) {
            if (place != NONE) {
                put(hashOf.applyAsInt(place), place);
            }
        }
    }

    private void put(int hash, int place) {
        int slot = slotOf(hash);
        while (slots[slot] != NONE) {
            slot = (slot + 1) & (slots.length - 1);
        }
        slots[slot] = place;
    }

    private int slotOf(int hash) {
        int spread = hash * 0x9E3779B9;
        return (spread ^ (spread >>> 15)) & (slots.length - 1);
    }

    private static int[] filled(int length) {
        int[] slots = new int[length];
        Arrays.fill(slots, NONE);
        return slots;
    }
}
