package io.kabinet.core.bonus;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A place in the order of time, then of entries, then of the lots of one entry; what never comes stands last. */
record Slot(long second, int nano, int entry, int part) implements Comparable<Slot> {

    private static final long NEVER = Long.MAX_VALUE;

    static Slot of(Optional<Instant> moment, int entry, int part) {
        return moment.map(at -> new Slot(at.getEpochSecond(), at.getNano(), entry, part))
                .orElseGet(() -> new Slot(NEVER, 0, entry, part));
    }

    static Slot of(BonusLot lot) {
        return of(lot.lapsesAt(), lot.entry(), lot.part());
    }

    boolean isAfter(long otherSecond, int otherNano) {
        return second > otherSecond || (second == otherSecond && nano > otherNano);
    }

    Instant moment() {
        return Instant.ofEpochSecond(second, nano);
    }

    /** The sum of the weights up to a moment, itself included. */
    static long sumUpTo(@Nullable Tree<Slot, ?> tree, long second, int nano) {
        long sum = 0;
        Tree<Slot, ?> at = tree;
        while (at != null) {
            if (at.key.isAfter(second, nano)) {
                at = at.left;
            } else {
                sum += at.weight + Tree.sum(at.left);
                at = at.right;
            }
        }
        return sum;
    }

    /** The first place after a moment that ever comes, or null. */
    static @Nullable Slot firstAfter(@Nullable Tree<Slot, ?> tree, long second, int nano) {
        Slot first = null;
        Tree<Slot, ?> at = tree;
        while (at != null) {
            if (at.key.isAfter(second, nano)) {
                first = at.key;
                at = at.left;
            } else {
                at = at.right;
            }
        }
        return first == null || first.second == NEVER ? null : first;
    }

    @Override
    public int compareTo(Slot other) {
        if (second != other.second) {
            return Long.compare(second, other.second);
        }
        if (nano != other.nano) {
            return Integer.compare(nano, other.nano);
        }
        return entry != other.entry ? Integer.compare(entry, other.entry) : Integer.compare(part, other.part);
    }
}
