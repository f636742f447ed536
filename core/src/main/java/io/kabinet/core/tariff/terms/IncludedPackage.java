package io.kabinet.core.tariff.terms;

import io.kabinet.core.internal.Words;
import io.kabinet.core.values.Quantity;
import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Minutes, messages or traffic that the monthly fee pays for.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param name what the operator calls it
 * @param kinds what may be used of it, at least one kind
 * @param amount how much there is a month, in the unit of all the kinds; it may be unlimited or not stated
 */
public record IncludedPackage(String name, SortedSet<UsageKind> kinds, Quantity amount) {

    /**
     * Copies the kinds and checks their unit.
     *
     * @throws IllegalArgumentException if the name is blank, there is no kind, or one is counted in another unit
     */
    public IncludedPackage {
        Words.check("package name", name);
        Objects.requireNonNull(amount, "amount");
        kinds = Collections.unmodifiableSortedSet(new TreeSet<>(kinds));
        for (UsageKind kind : kinds) {
            if (kind.unit() != amount.unit()) {
                throw new IllegalArgumentException(
                        "a package of " + amount.unit() + " is of no use for " + kind + ", in " + kind.unit());
            }
        }
        if (kinds.isEmpty()) {
            throw new IllegalArgumentException("a package must be of use for something: " + name);
        }
    }

    /**
     * A package for some kinds of usage.
     *
     * @param name what the operator calls it
     * @param amount how much there is a month
     * @param kinds what may be used of it
     * @return the package
     * @throws IllegalArgumentException if the name is blank, there is no kind, or one is counted in another unit
     */
    public static IncludedPackage of(String name, Quantity amount, UsageKind... kinds) {
        return new IncludedPackage(name, new TreeSet<>(Set.of(kinds)), amount);
    }
}
