package io.kabinet.core.tariff.cheapest;

import io.kabinet.core.tariff.terms.IncludedPackage;
import io.kabinet.core.tariff.terms.TariffPrices;
import io.kabinet.core.tariff.terms.UnitPrice;
import io.kabinet.core.tariff.terms.UsageKind;
import io.kabinet.core.values.Quantity.NotStated;
import io.kabinet.core.values.Stated;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How far the packages of a tariff pay for usage.
 *
 * <p>Packages for few kinds come before those for many, as they are of use for nothing else; of equal ones the first does.
 * A package is drawn on by what costs most beyond it, what has no stated price before the rest; of equal prices by the
 * order of the kinds. Packages of a size that is not stated pay for nothing.
 */
final class Coverage {

    private final SortedMap<UsageKind, Long> rest;
    private final List<IncludedPackage> missed = new ArrayList<>();

    Coverage(Usage usage, List<IncludedPackage> packages, TariffPrices prices) {
        this.rest = new TreeMap<>(usage.units());
        packages.stream()
                .sorted(Comparator.comparingInt(each -> each.kinds().size()))
                .forEach(each -> draw(each, prices));
        packages.stream()
                .filter(each -> each.amount() instanceof NotStated)
                .filter(each -> each.kinds().stream().anyMatch(kind -> rest.getOrDefault(kind, 0L) > 0))
                .forEach(missed::add);
    }

    /** How much of a kind no package pays for. */
    long rest(UsageKind kind) {
        return rest.getOrDefault(kind, 0L);
    }

    /** The packages that would pay for something if their size were stated, in the operator's order. */
    List<IncludedPackage> missed() {
        return missed;
    }

    private void draw(IncludedPackage each, TariffPrices prices) {
        long left = each.amount().match(count -> count, () -> Long.MAX_VALUE, () -> 0L);
        for (UsageKind kind : dearestFirst(each, prices)) {
            long taken = Math.min(left, rest(kind));
            left -= taken;
            rest.computeIfPresent(kind, (same, units) -> units - taken);
        }
    }

    private static List<UsageKind> dearestFirst(IncludedPackage each, TariffPrices prices) {
        return each.kinds().stream()
                .sorted((one, other) -> compare(prices.of(other), prices.of(one)))
                .toList();
    }

    private static int compare(Stated<UnitPrice> one, Stated<UnitPrice> other) {
        return one.match(
                price -> other.match(
                        otherPrice -> times(price, otherPrice).compareTo(times(otherPrice, price)), () -> -1),
                () -> other.match(price -> 1, () -> 0));
    }

    /** Prices per unit compared without a fraction: crosswise. */
    private static BigInteger times(UnitPrice price, UnitPrice other) {
        return BigInteger.valueOf(price.price().getAmountMinorLong()).multiply(BigInteger.valueOf(other.per()));
    }
}
