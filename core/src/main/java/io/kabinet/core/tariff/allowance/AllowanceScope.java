package io.kabinet.core.tariff.allowance;

import io.kabinet.core.internal.Words;
import io.kabinet.core.tariff.terms.UsageKind;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What an allowance may be used for, and where.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param kinds the kinds of usage, at least one, all counted in one unit
 * @param region the only region in which it may be used, absent if it may be used everywhere
 */
public record AllowanceScope(SortedSet<UsageKind> kinds, Optional<String> region) {

    /**
     * Copies the kinds.
     *
     * @throws IllegalArgumentException if there is none, they are counted in several units, or the region is blank
     */
    public AllowanceScope {
        kinds = Collections.unmodifiableSortedSet(new TreeSet<>(kinds));
        region.ifPresent(text -> Words.check("region", text));
        if (kinds.stream().map(UsageKind::unit).distinct().count() != 1) {
            throw new IllegalArgumentException("an allowance needs kinds of usage in one unit: " + kinds);
        }
    }

    /**
     * Some kinds of usage, anywhere.
     *
     * @param kinds the kinds of usage
     * @return the scope
     * @throws IllegalArgumentException if there is none, or they are counted in several units
     */
    public static AllowanceScope of(UsageKind... kinds) {
        return new AllowanceScope(new TreeSet<>(Set.of(kinds)), Optional.empty());
    }

    /**
     * The same in one region only.
     *
     * @param only the region
     * @return the changed scope
     * @throws IllegalArgumentException if it is blank
     */
    public AllowanceScope in(String only) {
        return new AllowanceScope(kinds, Optional.of(only));
    }

    /** An allowance of one region is of no use for usage of which nobody knows where it was. */
    boolean covers(Use use) {
        return kinds.contains(use.kind()) && (region.isEmpty() || region.equals(use.region()));
    }
}
