package io.kabinet.core.tariff.cheapest;

import io.kabinet.core.tariff.terms.UsageKind;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is used in a month, by kind.
 *
 * <p>For example, {@code Usage.NONE.with(UsageKind.CALLS_ON_NET, 6_000)} is 100 minutes. Immutable and safe for use by
 * several threads.
 *
 * @param units how much of each kind, zero or more, in the kind's unit
 */
public record Usage(SortedMap<UsageKind, Long> units) {

    /** Nothing is used. */
    public static final Usage NONE = new Usage(new TreeMap<>());

    /**
     * Copies the kinds.
     *
     * @throws IllegalArgumentException if one is below zero
     */
    public Usage {
        units = Collections.unmodifiableSortedMap(new TreeMap<>(units));
        units.forEach((kind, count) -> {
            if (count < 0) {
                throw new IllegalArgumentException("usage must not be below zero: " + kind + ", " + count);
            }
        });
    }

    /**
     * The same usage with one kind set.
     *
     * @param kind what is used
     * @param count how much, zero or more, in the kind's unit
     * @return the changed usage
     * @throws IllegalArgumentException if {@code count} is below zero
     */
    public Usage with(UsageKind kind, long count) {
        SortedMap<UsageKind, Long> changed = new TreeMap<>(units);
        changed.put(kind, count);
        return new Usage(changed);
    }
}
