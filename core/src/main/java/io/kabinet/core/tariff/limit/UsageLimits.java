package io.kabinet.core.tariff.limit;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * The limits that a subscriber has set; all that needs to be stored of them.
 *
 * <p>For example, {@code UsageLimits.NONE.with(LimitKind.MINUTES, 100)} is 100 minutes a month and as many messages as one
 * likes. Immutable and safe for use by several threads.
 *
 * @param most how many minutes or messages a month, above zero, by kind; what is not there is without limit
 */
public record UsageLimits(Map<LimitKind, Long> most) {

    /** The most that a limit can be, in minutes or messages: more than a month has, and less than a sum of them can bear. */
    public static final long MOST = 1_000_000_000L;

    /** No limits. */
    public static final UsageLimits NONE = new UsageLimits(Map.of());

    /**
     * Copies the limits.
     *
     * @throws IllegalArgumentException if one is not above zero, or above {@link #MOST}
     */
    public UsageLimits {
        Map<LimitKind, Long> copy = new EnumMap<>(LimitKind.class);
        copy.putAll(most);
        copy.forEach((kind, count) -> {
            if (count <= 0 || count > MOST) {
                throw new IllegalArgumentException(
                        "most of " + kind + " must be above zero and at most " + MOST + ": " + count);
            }
        });
        most = Collections.unmodifiableMap(copy);
    }

    /**
     * The same limits with one set, in place of an earlier one.
     *
     * @param kind what is limited
     * @param count how many minutes or messages a month, above zero
     * @return the changed limits
     * @throws IllegalArgumentException if {@code count} is not above zero, or above {@link #MOST}
     */
    public UsageLimits with(LimitKind kind, long count) {
        Map<LimitKind, Long> changed = new EnumMap<>(LimitKind.class);
        changed.putAll(most);
        changed.put(kind, count);
        return new UsageLimits(changed);
    }

    /**
     * The same limits without one; without it already, nothing changes.
     *
     * @param kind what is not limited any more
     * @return the changed limits
     */
    public UsageLimits without(LimitKind kind) {
        Map<LimitKind, Long> changed = new EnumMap<>(LimitKind.class);
        changed.putAll(most);
        changed.remove(kind);
        return new UsageLimits(changed);
    }
}
