package io.kabinet.core.tariff.cheapest;

import io.kabinet.core.tariff.TariffId;
import io.kabinet.core.tariff.terms.UsageKind;
import java.util.List;
import java.util.Objects;
import org.joda.money.Money;

/**
 * What a month of usage costs with one tariff, and how that comes about.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param tariff the tariff
 * @param monthlyFee its monthly fee
 * @param lines the usage, kind by kind, in the order of the kinds
 * @param total the fee and all lines together
 */
public record TariffCost(TariffId tariff, Money monthlyFee, List<Line> lines, Money total) {

    /**
     * One kind of usage.
     *
     * @param kind what is used
     * @param used how much, in the kind's unit
     * @param fromPackages how much of it the packages pay for
     * @param cost what the rest costs
     */
    public record Line(UsageKind kind, long used, long fromPackages, Money cost) {

        /** Checks that nothing is missing. */
        public Line {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(cost, "cost");
        }
    }

    /**
     * Copies the lines and adds up.
     *
     * @throws IllegalArgumentException if the total is not the sum of fee and lines
     */
    public TariffCost {
        Objects.requireNonNull(tariff, "tariff");
        lines = List.copyOf(lines);
        if (!sum(monthlyFee, lines).equals(total)) {
            throw new IllegalArgumentException("the parts do not add up to " + total);
        }
    }

    static TariffCost of(TariffId tariff, Money monthlyFee, List<Line> lines) {
        return new TariffCost(tariff, monthlyFee, lines, sum(monthlyFee, lines));
    }

    private static Money sum(Money monthlyFee, List<Line> lines) {
        Money sum = monthlyFee;
        for (Line line : lines) {
            sum = sum.plus(line.cost());
        }
        return sum;
    }
}
